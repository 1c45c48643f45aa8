import { describe, expect, it } from 'vitest';
import { UsageError } from '../conformance/runner/shared/errors.js';
import { sampleReport, sampleRequirement, sampleVerdict } from '../conformance/report/testing/sample.js';
import { loadSuite } from '../src/suite/load.js';
import type { Scenario, Suite } from '../src/suite/types.js';
import { assertOnlyMatches, onlyVerdicts, parseOnly } from './only.js';

const requirements = [
  sampleRequirement('CHANNEL-004', 'MUST', { scenarios: ['channel/typing'] }),
  sampleRequirement('CHANNEL-005'),
  sampleRequirement('EVENTS-001'),
];
const scenario = (id: string, proves: string[]): Scenario => ({
  id,
  title: id,
  area: 'x',
  people: {},
  sessions: {},
  steps: [{ join: [], proves }],
  digest: '',
});
const suite = { requirements, scenarios: [scenario('channel/typing', ['CHANNEL-004'])] } as unknown as Suite;
const { judgement } = sampleReport(requirements.map(({ id }) => sampleVerdict(id, 'pass')));
const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
const kept = (patterns: string[], extra: Scenario[] = []): string[] =>
  onlyVerdicts(judgement, patterns, byId, extra).verdicts.map(({ id }) => id);

describe('--only', () => {
  it('Should accept ids in any case and globs, and match nothing else', () => {
    expect(kept(['channel-00?'])).toEqual(['CHANNEL-004', 'CHANNEL-005']);
    expect(() => kept(['CHANNEL-00.'])).toThrow(UsageError);
    expect(kept(['CHANNEL-*'])).toEqual(['CHANNEL-004', 'CHANNEL-005']);
    expect(kept(['events-001', 'CHANNEL-005'])).toEqual(['CHANNEL-005', 'EVENTS-001']);
    expect(kept([])).toHaveLength(3);
  });

  it('Should keep the requirements that a named scenario proves', () => {
    expect(kept(['channel/*'])).toEqual(['CHANNEL-004']);
    expect(kept(['mine/new'], [scenario('mine/new', ['EVENTS-001'])])).toEqual(['EVENTS-001']);
  });

  it('Should refuse a pattern without a match, and suggest similar names', () => {
    expect(() => assertOnlyMatches(['CHANEL-004'], suite)).toThrow(UsageError);
    expect(() => assertOnlyMatches(['CHANEL-004'], suite)).toThrow(
      /matches no requirement, scenario or area; did you mean CHANNEL-004/,
    );
    expect(() => assertOnlyMatches(['channel/typing', 'EVENTS-*'], suite)).not.toThrow();
  });

  it('Should accept lists with commas and a repeated option', () => {
    expect(parseOnly('note', parseOnly('CHANNEL-004, events-*,'))).toEqual(['CHANNEL-004', 'events-*', 'note']);
    for (const nothing of ['', ',', ' ']) expect(() => parseOnly(nothing)).toThrow(UsageError);
  });

  it('Should accept an area in any case, but not a part of its name', () => {
    expect(kept(['Channel'])).toEqual(['CHANNEL-004', 'CHANNEL-005']);
    expect(kept(['channel', 'EVENTS-001'])).toHaveLength(3);
    expect(() => assertOnlyMatches(['channel'], suite)).not.toThrow();
    expect(() => assertOnlyMatches(['chan'], suite)).toThrow(/did you mean channel\? \(/);
  });

  it('Should refuse an area of the other role, and name the command that checks it', () => {
    const whole = loadSuite();
    expect(() => assertOnlyMatches(['channel'], whole, 'client')).toThrow(
      '--only channel is about servers: owrt server checks that',
    );
    expect(() => assertOnlyMatches(['client'], whole, 'server')).toThrow(
      '--only client is about clients: owrt client checks that',
    );
    for (const { area } of whole.requirements) expect(() => assertOnlyMatches([area], whole)).not.toThrow();
  });

  it('Should refuse a selection that the profile does not have', () => {
    expect(() => kept(['GONE-001'])).toThrow(/nothing was judged; owrt list --profile 0.7.2/);
  });
});
