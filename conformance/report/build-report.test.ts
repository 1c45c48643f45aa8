import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/suite/load.js';
import { judge } from '../judge/index.js';
import { readTrace } from '../trace/read.js';
import { buildReport } from './build-report.js';
import { renderReport, type ReportFormat } from './render-report.js';
import { exitCodeOf } from './summary.js';

const suite = loadSuite();
const read = (...lines: object[]) => readTrace(lines.map((line) => `${JSON.stringify(line)}\n`).join(''), 'here');
const connection = { kind: 'open', conn: '1' };

describe('buildReport', () => {
  it('Should need only a judgement, its trace and its suite', () => {
    const lines = read(connection);
    const judgement = judge(lines, { suite, profile: '0.12.4' });
    const report = buildReport({ judgement, lines, suite, at: new Date(0) });
    expect(report).toMatchObject({
      command: 'judge',
      invocation: 'owrt judge trace.jsonl',
      target: 'trace.jsonl',
      at: '1970-01-01T00:00:00.000Z',
      forced: false,
      strict: false,
      judgement,
    });
    expect(report.replay('EVENTS-001')).toBe('owrt judge trace.jsonl --only EVENTS-001');
    expect(report.unverified).toBeUndefined();
    expect(exitCodeOf(report)).toBe(2);
  });

  it('Should mention that the set was never verified with that release', () => {
    const lines = read(connection);
    const judgement = judge(lines, { suite, profile: '0.8.0' });
    expect(buildReport({ judgement, lines, suite }).unverified).toBe(true);
  });

  it('Should turn not-observed into a harness error after trouble, and excuse known failures', () => {
    const lines = read(connection, { kind: 'trouble', message: 'the server went away.' });
    const judged = judge(lines, { suite, profile: '0.12.4' });
    const [first] = judged.verdicts.filter(({ outcome }) => outcome === 'not-observed');
    const verdicts = judged.verdicts.map((verdict) =>
      verdict.id === 'EVENTS-001' ? { ...verdict, outcome: 'fail' as const } : verdict,
    );
    const report = buildReport({
      judgement: { ...judged, verdicts },
      lines,
      suite,
      knownFailing: { file: 'known.txt', ids: ['EVENTS-001'] },
    });
    const outcomes = new Map(report.judgement.verdicts.map(({ id, outcome }) => [id, outcome]));
    expect(outcomes.get('EVENTS-001')).toBe('known-failing');
    expect(outcomes.get(first!.id === 'EVENTS-001' ? 'EVENTS-002' : first!.id)).toBe('harness-error');
    expect(report.trouble).toBe('the server went away.');
    expect(report.known).toMatchObject({ file: 'known.txt', failing: ['EVENTS-001'] });
    expect(exitCodeOf(report)).toBe(3);
  });
});

describe('renderReport', () => {
  const lines = read(connection);
  const report = buildReport({ judgement: judge(lines, { suite, profile: '0.12.4' }), lines, suite });

  it.each<[ReportFormat, RegExp]>([
    ['human', /requirements: 0 pass, 0 fail/],
    ['json', /^\{/],
    ['junit', /^<\?xml/],
    ['html', /^<!doctype html>/i],
    ['md', /trace\.jsonl/],
    ['badge', /"schemaVersion":\s*1/],
  ])('Should render %s', (format, text) => {
    expect(renderReport(report, format)).toMatch(text);
  });

  it('Should use colours only on request', () => {
    expect(renderReport(report, 'human')).not.toContain('\u001b[');
    expect(renderReport(report, 'human', { colour: true })).toContain('\u001b[');
  });
});
