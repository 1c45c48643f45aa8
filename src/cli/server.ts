/**
 * `owrt server URL`: is this server conformant?
 *
 * @module
 */
import type { Command } from 'commander';
import { checkServer, prepare } from './check-server.js';
import type { Context } from './context.js';
import { addCredentialOptions, credentialsOf, type Credentials } from './credentials.js';
import { Interrupt } from './interrupt.js';
import { addRunOptions, parseServerUrl, type RunFlags } from './run-flags.js';

const BUILT_IN = 'open-webui';

type ServerFlags = RunFlags & Credentials & { subject: string };

/** Adds the command. */
export function addServer(program: Command, context: Context): void {
  const command = program
    .command('server')
    .description('Check a running server; says first what it creates there, and removes it again.')
    .argument('<url>', 'address of the server, such as http://127.0.0.1:8080')
    .option('--subject <name>', `${BUILT_IN}, or a module of your own such as ./my-subject.mjs`, BUILT_IN);
  addRunOptions(addCredentialOptions(command)).action(async (address: string, flags: ServerFlags) => {
    const url = parseServerUrl(address);
    const prepared = prepare(flags);
    const interrupt = new Interrupt(() => {
      context.terminal.err('\nowrt: stopping, and removing what was created; Ctrl-C again stops at once\n');
    });
    try {
      const subject = flags.subject === BUILT_IN ? [] : ['--subject', flags.subject];
      const job = { words: ['server', url, ...subject], url, subject: flags.subject, credentials: credentialsOf(flags, context.env), flags };
      context.exitCode = await checkServer(job, prepared, interrupt, context);
    } finally {
      interrupt.dispose();
    }
  });
}
