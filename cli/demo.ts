/**
 * `owrt demo`: starts the reference server and checks it, so that one sees the whole at work.
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
    .description(
      'Start the embedded reference server, check it and print the verdicts; the same as server without an address.',
    );
  addRunOptions(command).action(async (flags: RunFlags) => {
    context.exitCode = await checkEmbedded(['demo'], flags, context);
  });
  addExamples(command, [
    { command: 'owrt demo --quick', says: 'the newest verified release, without what waits for real time' },
    { command: 'owrt demo --profile 0.7.2 --only session/tabs', says: 'one scenario, as an older release' },
  ]);
}
