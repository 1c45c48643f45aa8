/**
 * The reference server that comes with the package, started, checked and stopped: `owrt demo`, and `owrt server`
 * without an address.
 *
 * @module
 */
import { startEmbeddedServer } from './embedded-server.js';
import { checkServer, prepare } from './check-server.js';
import type { Context } from './context.js';
import { Interrupt } from './interrupt.js';
import { newestVerified } from './profile-flag.js';
import type { RunFlags } from './run-flags.js';

/** Short, so that slow scenarios, which wait for pings, are quick. */
const PING_MS = 300;
/** Short for the same reason: what documents store in their notes is waited for. */
const SAVE_MS = 250;

/** Checks the embedded reference server; answers the exit code. `words`: the command that repeats it. */
export async function checkEmbedded(words: string[], given: RunFlags, context: Context): Promise<number> {
  // this server is our own, and is gone after the run
  const flags = { ...given, allowFunctions: true, allowUpstream: true as const };
  const prepared = await prepare(flags);
  const interrupt = new Interrupt(() => context.terminal.err('\nowrt: stopping; Ctrl-C again stops at once\n'));
  const server = await startEmbeddedServer(prepared.suite, flags.profile ?? newestVerified(prepared.suite), {
    pingInterval: PING_MS,
    saveDelay: SAVE_MS,
  });
  try {
    // without the operator's account the run would sign one up and warn that it stays, on a server that does not
    const job = {
      words,
      embedded: true as const,
      url: server.url,
      subject: 'open-webui',
      credentials: { token: server.token },
      flags,
    };
    return await checkServer(job, prepared, interrupt, context);
  } finally {
    await server.close();
    interrupt.dispose();
  }
}
