/**
 * Runs the command inside the test's process, which is faster than a process of its own.
 *
 * @module
 */
import { run } from '../run.js';
import type { Terminal } from '../terminal.js';

/** A terminal that keeps the written text. */
export interface KeptTerminal extends Terminal {
  readonly written: { stdout: string; stderr: string };
}

/** A terminal that behaves like two pipes, except for the given properties. */
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

/** Runs the command with pipes as its output. */
export async function call(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const terminal = keptTerminal();
  const code = await run(args, { terminal, env, exitCode: 0 });
  return { code, ...terminal.written };
}
