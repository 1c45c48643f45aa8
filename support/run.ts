/**
 * Runs programs until they end, and collects their output.
 *
 * @module
 */
import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** The output of a program, and how it ended. */
export interface ProgramResult {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** Text of both streams, in the order in which it arrived. */
  output: string;
}

/** Options of a run. */
export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Text for standard input; default: empty. */
  input?: string;
}

const runningPrograms = new Set<RunningProgram>();
process.on('exit', () => {
  for (const program of runningPrograms) program.kill('SIGTERM');
});

/**
 * A program in the process group of this process, so that Ctrl-C reaches it too. It gets SIGTERM when this process
 * exits. Use `startProgram` for a program that must never outlive this process.
 */
export class RunningProgram {
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #result: Promise<ProgramResult>;
  readonly #waitingChecks = new Set<() => void>();
  #stdout = '';
  #stderr = '';
  #output = '';
  #isOver = false;

  constructor(command: string, args: readonly string[], { input = '', ...options }: RunOptions = {}) {
    this.#child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], ...options });
    runningPrograms.add(this);
    // the program may end, or close its input, before it has read everything
    this.#child.stdin.on('error', () => undefined);
    this.#child.stdin.end(input);
    this.#child.stdout
      .setEncoding('utf8')
      .on('data', (text: string) => this.#append(text, () => (this.#stdout += text)));
    this.#child.stderr
      .setEncoding('utf8')
      .on('data', (text: string) => this.#append(text, () => (this.#stderr += text)));
    this.#result = new Promise((resolve, reject) => {
      this.#child.on('error', (error) => this.#end(() => reject(error)));
      this.#child.on('close', (code, signal) =>
        this.#end(() => resolve({ code, signal, stdout: this.#stdout, stderr: this.#stderr, output: this.#output })),
      );
    });
    // a caller that only awaits `until` gets the error from that
    this.#result.catch(() => undefined);
  }

  /**
   * Resolves when the process and its streams have ended.
   *
   * @throws the system's error when the program could not be started.
   */
  async waitForEnd(): Promise<ProgramResult> {
    return await this.#result;
  }

  /**
   * Resolves as soon as the text printed to a stream matches the pattern.
   *
   * @throws Error with the printed text when the process ends without a match.
   */
  async waitForOutput(stream: 'stdout' | 'stderr', pattern: RegExp): Promise<RegExpExecArray> {
    return await new Promise((resolve, reject) => {
      const check = (): void => {
        const found = pattern.exec(stream === 'stdout' ? this.#stdout : this.#stderr);
        if (found === null && !this.#isOver) return;
        this.#waitingChecks.delete(check);
        if (found !== null) resolve(found);
        else reject(new Error(`ended without ${String(pattern)}:\n${this.#stdout}\n${this.#stderr}`));
      };
      this.#waitingChecks.add(check);
      check();
    });
  }

  /** Sends a signal; false when the process has ended. */
  kill(signal: NodeJS.Signals): boolean {
    return this.#child.kill(signal);
  }

  #append(text: string, toStream: () => void): void {
    toStream();
    this.#output += text;
    this.#runChecks();
  }

  #end(settle: () => void): void {
    runningPrograms.delete(this);
    this.#isOver = true;
    settle();
    this.#runChecks();
  }

  #runChecks(): void {
    for (const look of this.#waitingChecks) look();
  }
}

/** Runs a program until it ends. Returns `undefined` when the program does not exist. */
export async function run(
  command: string,
  args: readonly string[],
  options?: RunOptions,
): Promise<ProgramResult | undefined> {
  try {
    return await new RunningProgram(command, args, options).waitForEnd();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Runs a program synchronously. True when the program exists and exits with 0. */
export function succeeds(command: string, args: readonly string[], env: NodeJS.ProcessEnv): boolean {
  return spawnSync(command, args, { env, stdio: 'ignore' }).status === 0;
}

/** The last lines of a text, such as a log. */
export function tail(text: string, lines = 20): string {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}
