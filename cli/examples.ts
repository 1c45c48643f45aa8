/**
 * Examples at the end of a help text. A test runs every one of them as it is printed.
 *
 * @module
 */
import type { Command } from 'commander';

/** One example. */
export interface Example {
  /** What is typed. */
  command: string;
  /** What it does, in a few words. */
  says: string;
  /** How it exits, when that is not 0. */
  exit?: number;
  /** It runs until somebody ends it. */
  endless?: true;
}

/** Adds examples to the help of a command. */
export function addExamples(command: Command, examples: readonly Example[]): Command {
  const lines = examples.flatMap(({ command: typed, says, exit, endless }) => [
    `  # ${says}${exit === undefined ? '' : ` (exit ${exit})`}${endless ? ' (until Ctrl-C)' : ''}`,
    `  $ ${typed}`,
  ]);
  return command.addHelpText('after', ['', 'Examples:', ...lines].join('\n'));
}
