import { describe, expect, it } from 'vitest';
import type { TraceLine } from '../trace/line.js';
import { sampleReport, sampleVerdict } from './testing/sample.js';
import { withHarnessErrors, troubleIn } from './trouble.js';

const lines: TraceLine[] = [
  { kind: 'scenario', run: 'a', id: 'channel/a', digest: '' },
  { kind: 'trouble', run: 'a', index: 2, message: 'The server went away.' },
  { kind: 'trouble', run: 'a', message: 'The server went away.' },
  { kind: 'trouble', run: 'b', message: 'The server went away.' },
  { kind: 'trouble', message: 'No person could be leased.' },
];
const { judgement } = sampleReport([
  sampleVerdict('EVENTS-001', 'pass'),
  sampleVerdict('EVENTS-002', 'not-observed'),
  sampleVerdict('TRANSPORT-009', 'not-observed'),
]);
const outcomes = (trace: TraceLine[]): string[] =>
  withHarnessErrors(judgement, trace, (id) => id === 'TRANSPORT-009').verdicts.map(({ outcome }) => outcome);

describe('trouble', () => {
  it('Should name each reason once, with the scenarios it affected', () => {
    expect(troubleIn(lines)).toBe('The server went away. (not carried out: channel/a, b) No person could be leased.');
    expect(troubleIn([])).toBeUndefined();
  });

  it('Should turn not-observed into a harness error, except for requirements skipped by --quick', () => {
    const run: TraceLine = {
      kind: 'run',
      format: 1,
      set: '0.1',
      suite: 'd',
      profile: '0.7.2',
      forced: false,
      subject: 's',
      target: 't',
      capabilities: [],
      quick: true,
    };
    expect(outcomes([])).toEqual(['pass', 'not-observed', 'not-observed']);
    expect(outcomes(lines)).toEqual(['pass', 'harness-error', 'harness-error']);
    expect(outcomes([run, ...lines])).toEqual(['pass', 'harness-error', 'not-observed']);
  });
});
