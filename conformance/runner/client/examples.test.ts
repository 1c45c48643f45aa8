import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { judged, redOf } from './testing/judged.js';

const example = (name: string): string[] => [
  process.execPath,
  fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url)),
];
/** Scenarios that distinguish a client that joins again from one that does not. */
const only = ['client/cut', 'client/closed', 'client/own-message', 'client/message-twice', 'client/input'];

describe('the plain example clients', () => {
  it('Should find no fault in the one that joins after every connect', async () => {
    const verdicts = await judged(example('plain-client.mjs'), '0.12.4', { only });
    expect(redOf(verdicts)).toEqual([]);
    for (const id of ['CLIENT-002', 'CLIENT-021', 'CLIENT-023', 'CLIENT-032', 'CLIENT-060'])
      expect(verdicts.get(id)?.outcome, id).toBe('pass');
  });

  it('Should find that the other one does not join again, and nothing else', async () => {
    const verdicts = await judged(example('forgetful-client.mjs'), '0.12.4', { only });
    expect(redOf(verdicts)).toEqual(['CLIENT-002']);
    const sessions = verdicts.get('CLIENT-002')?.findings.map(({ session }) => session);
    expect(sessions).toEqual(expect.arrayContaining(['client/cut:2', 'client/closed:2']));
  });
});
