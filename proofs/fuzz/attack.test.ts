import { afterEach, describe, expect, it } from 'vitest';
import type { Faults } from '../../reference-server/faults.js';
import { startReferenceServer, type ReferenceServer } from '../../reference-server/index.js';
import { loadSuite } from '../../src/suite/load.js';
import { decodeFrame } from '../../src/wire/codec.js';
import { attack, framesOf, type Attack } from './attack.js';
import { Connection } from './connection.js';
import { framesFrom } from './frames.js';
import { frameInput, createSetup } from './setup.js';

const suite = loadSuite();
const profile = '0.12.4';
let server: ReferenceServer;
let bystanders: Connection[] = [];

afterEach(async () => {
  for (const bystander of bystanders) bystander.close();
  await server.close();
});

async function prepare(faults: Faults): Promise<Attack> {
  server = await startReferenceServer({ suite, profile, signup: true, faults });
  const setup = await createSetup(server.url);
  bystanders = [await Connection.open(server.url, setup.bystander), await Connection.open(server.url)];
  return {
    url: server.url,
    token: setup.sender,
    frames: framesFrom(frameInput(suite, profile, setup)),
    seed: 1,
    bystanders,
  };
}

describe('fuzz', () => {
  it('Should find nothing wrong with the reference server', async () => {
    await expect(attack(await prepare({}), 0, 8)).resolves.toBeUndefined();
  });

  it('Should report that another user receives an event', async () => {
    const options = await prepare({ guards: { 'room-member': () => true } });
    await expect(attack(options, 0, 40)).rejects.toThrow(
      /^Batch \d+ or one beside it: somebody else received 42\["events:channel"/u,
    );
  });

  it('Should report that the server closes the connection', async () => {
    const options = await prepare({
      incoming: (frame) => (decodeFrame(frame).engine === 'broken' ? 'close' : undefined),
    });
    await expect(attack(options, 0, 8)).rejects.toThrow(/^Batch \d+: the server closed the connection/u);
  });

  it('Should generate the same frames from the same seed, and others from another seed', async () => {
    const options = await prepare({});
    expect(framesOf(options, 3)).toEqual(framesOf(options, 3));
    expect(framesOf(options, 3)).not.toEqual(framesOf(options, 4));
    expect(framesOf(options, 3)).not.toEqual(framesOf({ ...options, seed: 2 }, 3));
  });
});
