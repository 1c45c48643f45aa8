import { describe, expect, it } from 'vitest';
import { exitCodeOf, summaryLine } from './summary.js';
import { everyOutcome, sampleFailure, sampleReport, sampleVerdict } from './testing/sample.js';

describe('summary', () => {
  it('Should count every outcome in the last line', () => {
    expect(summaryLine(sampleReport(everyOutcome()))).toBe(
      '9 requirements: 1 pass, 1 fail, 1 warn, 1 info, 2 not applicable, 1 not observed, 1 excluded, 1 ' +
        'harness errors   1.9 s',
    );
  });

  it('Should name known-failing requirements only if there are some', () => {
    expect(summaryLine(sampleReport([sampleFailure('EVENTS-001', 'known-failing')]))).toContain(
      '0 info, 1 known failing, 0 not applicable',
    );
  });

  const pass = sampleVerdict('EVENTS-001', 'pass');
  const known = { file: 'known.txt', failing: [], passing: ['EVENTS-001'], unjudged: [] };
  it.each([
    ['everything passed', sampleReport([pass]), 0],
    ['a MUST failed', sampleReport([pass, sampleFailure('EVENTS-002')]), 1],
    ['a SHOULD failed', sampleReport([pass, sampleFailure('EVENTS-002', 'warn')]), 0],
    ['a SHOULD failed and the run is strict', sampleReport([sampleFailure('EVENTS-002', 'warn')], { strict: true }), 1],
    ['a known-failing entry passed', sampleReport([pass], { known }), 1],
    ['all failures are known', sampleReport([sampleFailure('EVENTS-002', 'known-failing')]), 0],
    ['nothing is there', sampleReport([]), 2],
    ['nothing was observed', sampleReport([sampleVerdict('EVENTS-001', 'not-observed')]), 2],
    [
      'only exclusions',
      sampleReport([sampleVerdict('EVENTS-001', 'excluded'), sampleVerdict('EVENTS-002', 'not-applicable')]),
      2,
    ],
    [
      'the harness erred besides a failure',
      sampleReport([sampleFailure('EVENTS-002'), sampleVerdict('EVENTS-001', 'harness-error')]),
      3,
    ],
    ['the run was cut short', sampleReport([pass], { interrupted: true }), 3],
    ['the run had trouble', sampleReport([pass], { trouble: 'the server went away' }), 3],
  ])('Should choose the exit code when %s', (_when, report, code) => {
    expect(exitCodeOf(report)).toBe(code);
  });
});
