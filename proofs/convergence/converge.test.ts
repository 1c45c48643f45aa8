/** Tests real Yjs clients on the reference server, and on faulty ones that lose updates. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Faults } from '../../reference-server/faults.js';
import { startReferenceServer, type ReferenceServer } from '../../reference-server/index.js';
import { loadSuite } from '../../src/suite/load.js';
import { signUp } from '../../support/sign-up.js';
import { converge } from './converge.js';
import { convergeOn } from './notes.js';

const suite = loadSuite();
let server: ReferenceServer;
afterEach(() => server.close());

async function start(profile: string, faults?: Faults): Promise<string> {
  server = await startReferenceServer({ suite, profile, ...(faults ? { faults } : {}) });
  return (await signUp(server.url)).token;
}

describe('real Yjs clients', () => {
  it.each(['0.6.32', '0.7.2', '0.11.1', '0.11.2', '0.12.4'])(
    'Should converge on the reference server of %s, in a scratch document and in a note',
    async (profile) => {
      const token = await start(profile);
      await convergeOn(server.url, token);
    },
  );

  it('Should not converge when the server does not store updates', async () => {
    const token = await start('0.12.4', {
      effects: (effects) => effects.filter((effect) => effect.effect !== 'persist' || effect.store !== 'document'),
    });
    await expect(converge(server.url, token, 'd')).rejects.toThrow(
      'The documents differ for the client that joins late',
    );
  });

  it('Should not converge when the server does not send an update to the others', async () => {
    let updates = 0;
    const lost = (event: string): boolean => event === 'ydoc:document:update' && (updates += 1) === 20;
    const token = await start('0.7.2', {
      effects: (effects) => effects.filter((effect) => effect.effect !== 'emit' || !lost(effect.event)),
    });
    await expect(converge(server.url, token, 'd')).rejects.toThrow('The documents differ');
  });
});
