/**
 * Examples at the end of a help text. Tests run them as printed: `npm test` a sample, `npm run proofs` all of them.
 *
 * @module
 */
import type { Command } from 'commander';

/** One example. */
export interface Example {
  /** The command line. */
  command: string;
  /** The effect of the command, in a few words. */
  description: string;
  /** Exit code, when it is not 0. */
  exit?: number;
  /** True: the command runs until Ctrl-C. */
  endless?: true;
}

/** Adds examples to the help of a command. */
export function addExamples(command: Command, examples: readonly Example[]): Command {
  const lines = examples.flatMap(({ command: commandLine, description, exit, endless }) => [
    `  # ${description}${exit === undefined ? '' : ` (exit ${exit})`}${endless ? ' (until Ctrl-C)' : ''}`,
    `  $ ${commandLine}`,
  ]);
  return command.addHelpText('after', ['', 'Examples:', ...lines].join('\n'));
}
