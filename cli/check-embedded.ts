/**
 * Starts, checks and stops the reference server of this package: for `owrt demo`, and for `owrt server` without an
 * address.
 *
 * @module
 */
import { startEmbeddedServer } from './embedded-server.js';
import { checkServer, readRunInputs } from './check-server.js';
import type { Context } from './context.js';
import { Interrupt } from './interrupt.js';
import { newestVerified } from './profile-flag.js';
import type { RunFlags } from './run-flags.js';

/** Ping interval. Slow scenarios wait for pings, so a short interval keeps the run short. */
const PING_INTERVAL_MS = 300;
/** Delay before a document is stored in its note. Scenarios wait for this too, so it is short. */
const SAVE_DELAY_MS = 250;

/**
 * Checks the embedded reference server and returns the exit code.
 *
 * @param repeatArguments the command that repeats the check, without `owrt`.
 */
export async function checkEmbedded(
  repeatArguments: string[],
  givenFlags: RunFlags,
  context: Context,
): Promise<number> {
  // needs no permission: the server exists only for this run
  const flags = { ...givenFlags, allowFunctions: true, allowUpstream: true as const };
  const inputs = await readRunInputs(flags);
  const interrupt = new Interrupt(() => context.terminal.err('\nowrt: stopping; Ctrl-C again stops at once\n'));
  const server = await startEmbeddedServer(inputs.suite, flags.profile ?? newestVerified(inputs.suite), {
    pingInterval: PING_INTERVAL_MS,
    saveDelay: SAVE_DELAY_MS,
  });
  try {
    // without credentials the run would sign up an administrator and warn that the account stays
    const check = {
      repeatArguments,
      embedded: true as const,
      url: server.url,
      subject: 'open-webui',
      credentials: { token: server.token },
      flags,
    };
    return await checkServer(check, inputs, interrupt, context);
  } finally {
    await server.close();
    interrupt.dispose();
  }
}
