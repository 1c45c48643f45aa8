/**
 * `owrt demo`: starts the reference server and checks it, so that one sees the whole at work.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { exchange } from '../../conformance/subjects/open-webui/http.js';
import { startReferenceServer } from '../../reference-server/index.js';
import { checkServer, prepare } from './check-server.js';
import type { Context } from './context.js';
import { Interrupt } from './interrupt.js';
import { newestVerified } from './profile-flag.js';
import { addRunOptions, type RunFlags } from './run-flags.js';

/** Short, so that the slow lane, which waits for pings, is quick. */
const PING_MS = 300;

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
    const server = await startReferenceServer({
      suite: prepared.suite,
      profile: flags.profile ?? newestVerified(prepared.suite),
      pingInterval: PING_MS,
    });
    try {
      const credentials = { token: await signUp(server.url) };
      const job = { words: ['owrt', 'demo'], url: server.url, subject: 'open-webui', credentials, flags };
      context.exitCode = await checkServer(job, prepared, interrupt, context);
    } finally {
      await server.close();
      interrupt.dispose();
    }
  });
}

/** The operator's account; without it the run would sign one up and warn that it stays, on a server that does not. */
async function signUp(url: string): Promise<string> {
  const { text } = await exchange(`${url}/api/v1/auths/signup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'operator', email: 'operator@owrt.invalid', password: randomUUID() }),
    timeout: 5000,
  });
  return (JSON.parse(text) as { token: string }).token;
}
