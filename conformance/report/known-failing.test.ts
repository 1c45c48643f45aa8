import { describe, expect, it } from 'vitest';
import { applyKnownFailing, KnownFailingError, parseKnownFailing } from './known-failing.js';
import { sampleFailure, sampleReport, sampleVerdict } from './testing/sample.js';

const ids = new Set(['EVENTS-001', 'EVENTS-002', 'EVENTS-003', 'EVENTS-004']);

describe('known-failing list', () => {
  it('Should read one id per line and skip comments, blank lines and repetitions', () => {
    expect(parseKnownFailing('# ours\r\nEVENTS-001 # since May\n\nEVENTS-002\nEVENTS-001\n', 'k.txt', ids)).toEqual([
      'EVENTS-001',
      'EVENTS-002',
    ]);
  });

  it('Should refuse an unknown id with its file and line', () => {
    expect(() => parseKnownFailing('EVENTS-001\nEVENT-002\n', 'k.txt', ids)).toThrow(KnownFailingError);
    expect(() => parseKnownFailing('EVENTS-001\nEVENT-002\n', 'k.txt', ids)).toThrow(
      'k.txt:2: "EVENT-002" is no requirement id',
    );
  });

  it('Should excuse failures, and report entries that pass or were not judged', () => {
    const { judgement } = sampleReport([
      sampleFailure('EVENTS-001'),
      sampleFailure('EVENTS-002', 'warn'),
      sampleVerdict('EVENTS-003', 'pass'),
      sampleFailure('EVENTS-009'),
    ]);
    const applied = applyKnownFailing(judgement, ['EVENTS-001', 'EVENTS-002', 'EVENTS-003', 'EVENTS-004'], 'k.txt');
    expect(applied.judgement.verdicts.map(({ outcome }) => outcome)).toEqual([
      'known-failing',
      'known-failing',
      'pass',
      'fail',
    ]);
    expect(applied.known).toEqual({
      file: 'k.txt',
      failing: ['EVENTS-001', 'EVENTS-002'],
      passing: ['EVENTS-003'],
      unjudged: ['EVENTS-004'],
    });
  });
});
