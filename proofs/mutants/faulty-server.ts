/**
 * Starts a reference server with several deliberate faults, for examples of reports.
 *
 * @module
 */
import type { Faults } from '../../reference-server/faults.js';
import { startReferenceServer } from '../../reference-server/index.js';
import { loadSuite } from '../../src/suite/load.js';
import { signUp } from '../../support/sign-up.js';
import { loadMutants } from './load.js';
import { faultsOf } from './server-faults.js';

/** Three mutants of different areas, each with the requirement that catches it. */
export const EXAMPLE_MUTANTS = {
  'channel/typing-to-everybody': 'CHANNEL-006',
  'session/wrong-name': 'SESSION-001',
  'events/delta-renamed': 'EVENTS-022',
};

/** A running server with faults. */
export interface FaultyServer {
  url: string;
  /** E-mail address of its administrator. */
  email: string;
  /** Token of its administrator. */
  token: string;
  close(): Promise<void>;
}

/** Starts the server with the faults of these mutants. */
export async function startFaultyServer(ids: readonly string[], profile = '0.12.4'): Promise<FaultyServer> {
  const mutants = await loadMutants();
  const faults = ids.map((id) => {
    const mutant = mutants.find((other) => other.id === id);
    if (mutant === undefined) throw new Error(`There is no mutant ${id}.`);
    return faultsOf(mutant);
  });
  const server = await startReferenceServer({
    suite: loadSuite(),
    profile,
    pingInterval: 300,
    saveDelay: 250,
    faults: combineFaults(faults),
  });
  try {
    const { email, token } = await signUp(server.url);
    return { url: server.url, email, token, close: () => server.close() };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Combines faults: each filters the effects or frames that the previous one returned. */
function combineFaults(faults: readonly Faults[]): Faults {
  return {
    effects: (effects, context) => faults.reduce((rest, fault) => fault.effects?.(rest, context) ?? rest, effects),
    guards: Object.assign({}, ...faults.map(({ guards }) => guards ?? {})) as NonNullable<Faults['guards']>,
  };
}
