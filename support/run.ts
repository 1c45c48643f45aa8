/**
 * A program that is run to its end, and what it prints on the way.
 *
 * @module
 */
import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** What a program printed and how it ended. */
export interface Ran {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** Both streams, in the order of their arrival. */
  output: string;
}

/** How a program is run. */
export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Text for its standard input; empty when absent. */
  input?: string;
}

const running = new Set<Running>();
process.on('exit', () => {
  for (const program of running) program.kill('SIGTERM');
});

/**
 * A program that takes our signals itself, and is asked to end when this process does.
 * What must not outlive us, with everything that it starts, is started with `startProgram` instead.
 */
export class Running {
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #ended: Promise<Ran>;
  readonly #waiting = new Set<() => void>();
  #stdout = '';
  #stderr = '';
  #output = '';
  #over = false;

  constructor(command: string, args: readonly string[], { input = '', ...options }: RunOptions = {}) {
    this.#child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], ...options });
    running.add(this);
    // it may end, or close its input, before it has read all
    this.#child.stdin.on('error', () => undefined);
    this.#child.stdin.end(input);
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => this.#add(text, () => (this.#stdout += text)));
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => this.#add(text, () => (this.#stderr += text)));
    this.#ended = new Promise((resolve, reject) => {
      this.#child.on('error', (error) => this.#end(() => reject(error)));
      this.#child.on('close', (code, signal) =>
        this.#end(() => resolve({ code, signal, stdout: this.#stdout, stderr: this.#stderr, output: this.#output })),
      );
    });
    // a caller that only awaits a line gets the error there
    this.#ended.catch(() => undefined);
  }

  /**
   * Resolves when the process and its streams have ended.
   *
   * @throws the error of the system when it could not be started.
   */
  async ended(): Promise<Ran> {
    return await this.#ended;
  }

  /**
   * Resolves as soon as everything printed to a stream matches.
   *
   * @throws Error with what was printed when the process ends without.
   */
  async until(stream: 'stdout' | 'stderr', pattern: RegExp): Promise<RegExpExecArray> {
    return await new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(stream === 'stdout' ? this.#stdout : this.#stderr);
        if (found === null && !this.#over) return;
        this.#waiting.delete(look);
        if (found !== null) resolve(found);
        else reject(new Error(`ended without ${String(pattern)}:\n${this.#stdout}\n${this.#stderr}`));
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Sends a signal; false when the process has ended. */
  kill(signal: NodeJS.Signals): boolean {
    return this.#child.kill(signal);
  }

  #add(text: string, toStream: () => void): void {
    toStream();
    this.#output += text;
    this.#look();
  }

  #end(settle: () => void): void {
    running.delete(this);
    this.#over = true;
    settle();
    this.#look();
  }

  #look(): void {
    for (const look of this.#waiting) look();
  }
}

/** Runs a program to its end. Answers `undefined` when there is no such program. */
export async function run(command: string, args: readonly string[], options?: RunOptions): Promise<Ran | undefined> {
  try {
    return await new Running(command, args, options).ended();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Runs a program to its end at once, where nothing can be awaited. True when it exists and exits with 0. */
export function succeeds(command: string, args: readonly string[], env: NodeJS.ProcessEnv): boolean {
  return spawnSync(command, args, { env, stdio: 'ignore' }).status === 0;
}

/** The end of a long text: what a reader needs of a log. */
export function tail(text: string, lines = 20): string {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}
