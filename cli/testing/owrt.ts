/**
 * Runs the command as a user does: as a process of its own.
 *
 * @module
 */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { commandWords } from './command.js';

/** What a finished command left. */
export interface Finished {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** How to start it. */
export interface StartOptions {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** Standard input; nothing when absent. */
  input?: string;
}

/** A running command. */
export class Owrt {
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #ended: Promise<Finished>;
  readonly #waiters = new Set<() => void>();
  #stdout = '';
  #stderr = '';
  #over = false;

  constructor(args: readonly string[], { env = {}, cwd, input = '' }: StartOptions = {}) {
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(?:OWRT_|NO_COLOR$|FORCE_COLOR$|NODE_OPTIONS$|VITEST)/u.test(name),
    );
    const [node, ...command] = commandWords();
    this.#child = spawn(node, [...command, ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...Object.fromEntries(inherited), ...env },
      ...(cwd === undefined ? {} : { cwd }),
    });
    this.#child.stdin.end(input);
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => this.#grow(() => (this.#stdout += text)));
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => this.#grow(() => (this.#stderr += text)));
    this.#ended = new Promise((resolve) => {
      this.#child.on('close', (code, signal) => {
        this.#grow(() => (this.#over = true));
        resolve({ code, signal, stdout: this.#stdout, stderr: this.#stderr });
      });
    });
  }

  #grow(change: () => void): void {
    change();
    for (const waiter of this.#waiters) waiter();
  }

  /** Resolves when the process and its streams have ended. */
  async ended(): Promise<Finished> {
    return await this.#ended;
  }

  /** Resolves as soon as a stream matches; rejects when the process ends without. */
  async until(stream: 'stdout' | 'stderr', pattern: RegExp): Promise<RegExpExecArray> {
    return await new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(stream === 'stdout' ? this.#stdout : this.#stderr);
        if (found === null && !this.#over) return;
        this.#waiters.delete(look);
        if (found !== null) resolve(found);
        else reject(new Error(`ended without ${String(pattern)}:\n${this.#stdout}\n${this.#stderr}`));
      };
      this.#waiters.add(look);
      look();
    });
  }

  /** Sends a signal; false when the process has ended. */
  kill(signal: NodeJS.Signals): boolean {
    return this.#child.kill(signal);
  }
}

/** Runs the command to its end. */
export async function owrt(args: readonly string[], options?: StartOptions): Promise<Finished> {
  return await new Owrt(args, options).ended();
}

/** A reference server in a process of its own. */
export interface Served {
  url: string;
  process: Owrt;
  stop(): Promise<Finished>;
}

/** Starts `owrt serve` on a free port. */
export async function serve(args: readonly string[] = []): Promise<Served> {
  const process = new Owrt(['serve', '--port', '0', ...args]);
  const [url] = await process.until('stdout', /^http:\/\/\S+(?=\n)/u);
  return {
    url,
    process,
    async stop() {
      process.kill('SIGTERM');
      return await process.ended();
    },
  };
}
