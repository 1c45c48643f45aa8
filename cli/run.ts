/**
 * One invocation of the command, from its words to its exit code.
 *
 * @module
 */
import type { Context } from './context.js';
import { explainError } from './explain-error.js';
import { createProgram } from './program.js';

/** Runs the command. Every error ends as one sentence and a code. */
export async function run(words: readonly string[], context: Context): Promise<number> {
  try {
    await createProgram(context).parseAsync(words, { from: 'user' });
    return context.exitCode;
  } catch (error) {
    return giveUp(error, context);
  }
}

/** Prints what an error means and answers the exit code. */
export function giveUp(error: unknown, { terminal, env }: Context): number {
  const { text, code } = explainError(error, (env['OWRT_DEBUG'] ?? '') !== '');
  if (text !== undefined) terminal.err(`${text}\n`);
  return code;
}
