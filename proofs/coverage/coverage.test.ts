import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/suite/load.js';
import { verified } from '../../src/suite/project.js';
import { measureCoverage, type ShownMessages } from './measure.js';

const committed = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('coverage', () => {
  it('Should show every message of the newest release that conformance/coverage/shown.json names', async () => {
    const newest = verified(loadSuite()).at(-1)!;
    const { shown } = await measureCoverage([newest]);
    const old = JSON.parse(committed('conformance/coverage/shown.json')) as ShownMessages;
    const messages = Object.keys(old).filter((message) => old[message]![newest] !== undefined);
    expect(messages.length).toBeGreaterThan(50);
    expect(Object.keys(shown).sort()).toEqual(messages.sort());
  }, 60_000);
});
