/**
 * Runs the command inside the test's process, for what needs no process of its own.
 *
 * @module
 */
import { run } from '../run.js';
import type { Terminal } from '../terminal.js';

/** A terminal that keeps what is written to it. */
export interface KeptTerminal extends Terminal {
  readonly written: { stdout: string; stderr: string };
}

/** Two pipes, unless a test wants more of a terminal. */
export function keptTerminal(shown: Partial<Pick<Terminal, 'live' | 'colour' | 'columns'>> = {}): KeptTerminal {
  const written = { stdout: '', stderr: '' };
  return {
    out: (text) => void (written.stdout += text),
    err: (text) => void (written.stderr += text),
    live: false,
    colour: { out: false, err: false },
    columns: 80,
    ...shown,
    written,
  };
}

/** Runs the command in a pipe. */
export async function call(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const terminal = keptTerminal();
  const code = await run(args, { terminal, env, exitCode: 0 });
  return { code, ...terminal.written };
}
