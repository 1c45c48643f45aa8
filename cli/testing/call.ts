/**
 * Runs the command inside the test's process, for what needs no process of its own.
 *
 * @module
 */
import { run } from '../run.js';

/** Runs the command in a pipe. */
export async function call(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const terminal = {
    out: (text: string) => void (written.stdout += text),
    err: (text: string) => void (written.stderr += text),
    live: false,
    colour: false,
    columns: 80,
  };
  const code = await run(args, { terminal, env, exitCode: 0 });
  return { code, ...written };
}
