/**
 * `owrt demo`: starts the reference server and checks it, so that one sees the whole at work.
 *
 * @module
 */
import type { Command } from 'commander';
import { startBehind } from '../../conformance/client/behind.js';
import { checkServer, prepare } from './check-server.js';
import type { Context } from './context.js';
import { Interrupt } from './interrupt.js';
import { newestVerified } from './profile-flag.js';
import { addRunOptions, type RunFlags } from './run-flags.js';

/** Short, so that the slow lane, which waits for pings, is quick. */
const PING_MS = 300;
/** Short for the same reason: what documents store in their notes is waited for. */
const SAVE_MS = 250;

/** Adds the command. */
export function addDemo(program: Command, context: Context): void {
  const command = program
    .command('demo')
    .description('Start the embedded reference server, check it and print the verdicts.');
  addRunOptions(command).action(async (given: RunFlags) => {
    // this server is our own, and is gone after the run
    const flags = { ...given, allowFunctions: true, allowUpstream: true as const };
    const prepared = prepare(flags);
    const interrupt = new Interrupt(() => context.terminal.err('\nowrt: stopping; Ctrl-C again stops at once\n'));
    const server = await startBehind(prepared.suite, flags.profile ?? newestVerified(prepared.suite), { pingInterval: PING_MS, saveDelay: SAVE_MS });
    try {
      // without the operator's account the run would sign one up and warn that it stays, on a server that does not
      const job = { words: ['demo'], url: server.url, subject: 'open-webui', credentials: { token: server.token }, flags };
      context.exitCode = await checkServer(job, prepared, interrupt, context);
    } finally {
      await server.close();
      interrupt.dispose();
    }
  });
}
