/**
 * `owrt demo`: starts the reference server and checks it, to show a complete run.
 *
 * @module
 */
import type { Command } from 'commander';
import type { Context } from './context.js';
import { checkEmbedded } from './check-embedded.js';
import { addExamples } from './examples.js';
import { addRunOptions, type RunFlags } from './run-flags.js';

/** Adds the command. */
export function addDemo(program: Command, context: Context): void {
  const command = program
    .command('demo')
    .description('Start the embedded reference server and check it, as owrt server does without an address.');
  addRunOptions(command).action(async (flags: RunFlags) => {
    context.exitCode = await checkEmbedded(['demo'], flags, context);
  });
  addExamples(command, [
    { command: "owrt demo --only 'session/*'", description: 'run the scenarios about sessions' },
    { command: 'owrt demo --profile 0.7.2 --only session/tabs', description: 'run one scenario, as an older release' },
  ]);
}
