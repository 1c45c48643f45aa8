/**
 * A program that is run to its end.
 *
 * @module
 */
import { spawn } from 'node:child_process';

/** What a program said and how it ended. */
export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** How a program is run. */
export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end. Answers `undefined` when there is no such program. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<Ran | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const leave = () => child.kill('SIGTERM');
    process.on('exit', leave);
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', (error: NodeJS.ErrnoException) => {
      process.off('exit', leave);
      if (error.code === 'ENOENT') resolve(undefined);
      else reject(error);
    });
    child.on('close', (code) => {
      process.off('exit', leave);
      resolve({ code, stdout, stderr });
    });
  });
}

/** The end of a long text: what a reader needs of a log. */
export function tail(text: string, lines = 20): string {
  return text.trimEnd().split('\n').slice(-lines).join('\n');
}
