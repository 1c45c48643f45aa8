/**
 * `owrt clean URL`: deletes what a killed run left on a server.
 *
 * @module
 */
import type { Command } from 'commander';
import { cleanServer } from '../conformance/subjects/open-webui/clean.js';
import type { Context } from './context.js';
import { addCredentialOptions, credentialsOf, type Credentials } from './credentials.js';
import { addExamples } from './examples.js';
import { Interrupt } from './interrupt.js';
import { parseServerUrl } from './run-flags.js';

/** Adds the command. */
export function addClean(program: Command, context: Context): void {
  const command = program
    .command('clean')
    .description('Delete what a killed run left on an Open WebUI server.')
    .argument('<url>', 'address of the server');
  addExamples(addCredentialOptions(command), [
    {
      command: 'OWRT_PASSWORD=Correct-horse-7 owrt clean http://127.0.0.1:8080 --email admin@example.com',
      description: 'sign in with the account that ran the check',
    },
  ]);
  command.action(async (address: string, flags: Credentials) => {
    const url = parseServerUrl(address);
    const interrupt = new Interrupt(() => context.terminal.err('\nowrt: stopping; Ctrl-C again stops at once\n'));
    try {
      const lines = await cleanServer({
        url,
        credentials: credentialsOf(flags, context.env),
        signal: interrupt.signal,
      });
      context.terminal.out(`${lines.length === 0 ? 'nothing to remove' : lines.join('\n')}\n`);
      if (lines.some((line) => !line.startsWith('removed '))) context.exitCode = 3;
    } finally {
      interrupt.dispose();
    }
  });
}
