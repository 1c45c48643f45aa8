/**
 * One invocation of the command, from its arguments to its exit code.
 *
 * @module
 */
import type { Context } from './context.js';
import { explainError } from './explain-error.js';
import { createProgram } from './program.js';

/** Runs the command and returns its exit code. Every error is printed as one sentence. */
export async function run(args: readonly string[], context: Context): Promise<number> {
  try {
    await createProgram(context).parseAsync(args, { from: 'user' });
    return context.exitCode;
  } catch (error) {
    return reportError(error, context);
  }
}

/** Prints the explanation of an error, and returns the exit code. */
export function reportError(error: unknown, { terminal, env }: Context): number {
  const { text, code } = explainError(error, (env['OWRT_DEBUG'] ?? '') !== '');
  if (text !== undefined) terminal.err(`${text}\n`);
  return code;
}
