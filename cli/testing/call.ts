/**
 * Runs the command inside the test's process, which is faster than a process of its own.
 *
 * @module
 */
import { run } from '../run.js';
import type { Terminal } from '../terminal.js';

/** A terminal that records the written text. */
export interface RecordingTerminal extends Terminal {
  readonly written: { stdout: string; stderr: string };
}

/** A terminal that behaves like two pipes, except for the given properties. */
export function recordingTerminal(
  properties: Partial<Pick<Terminal, 'isLive' | 'colour' | 'columns'>> = {},
): RecordingTerminal {
  const written = { stdout: '', stderr: '' };
  return {
    out: (text) => void (written.stdout += text),
    err: (text) => void (written.stderr += text),
    isLive: false,
    colour: { out: false, err: false },
    columns: 80,
    ...properties,
    written,
  };
}

/** Runs the command with pipes as its output. */
export async function call(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const terminal = recordingTerminal();
  const code = await run(args, { terminal, env, exitCode: 0 });
  return { code, ...terminal.written };
}
