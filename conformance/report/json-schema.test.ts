import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../src/suite/outcomes.js';
import { renderJson, toJsonReport, type JsonReport } from './json.js';
import { codesOfSchema, schemaViolations, reportSchema } from './testing/report-schema.js';
import { describeFinding } from './finding-text.js';
import { everyFault } from './testing/every-fault.js';
import { everyOutcome, sampleFailure, sampleReport, sampleVerdict } from './testing/sample.js';

const whole = (): JsonReport =>
  toJsonReport(
    sampleReport(
      [
        ...everyOutcome().map((verdict) =>
          verdict.outcome === 'warn' ? { ...verdict, level: 'SHOULD' as const } : verdict,
        ),
        { ...sampleFailure('NOTE-001', 'known-failing'), reason: 'listed in known.txt' },
      ],
      {
        role: 'client',
        trouble: 'the server went away',
        unverified: true,
        partial: true,
        resembles: { releases: ['0.12.4'], because: ['its open packet'] },
        known: { file: 'known.txt', failing: ['NOTE-001'], passing: [], unjudged: ['NOTE-002'] },
      },
    ),
  );

describe('The schema of JSON reports', () => {
  it('Should accept a report with every outcome and every key', () => {
    expect(schemaViolations(JSON.parse(JSON.stringify(whole())))).toEqual([]);
  });

  it('Should have the outcomes of the table, with the same sentences', () => {
    const meanings = Object.entries(OUTCOMES).map(([name, { meaning }]) => [name, `${meaning}.`]);
    const counts = reportSchema.properties.counts;
    const { outcome } = reportSchema.$defs.requirement.properties;
    expect(outcome.oneOf.map((one) => [one.const, one.description])).toEqual(meanings);
    expect(Object.entries(counts.properties).map(([name, count]) => [name, count.description])).toEqual(meanings);
    expect(counts.required).toEqual(Object.keys(OUTCOMES));
  });

  it('Should accept a report without findings', () => {
    expect(schemaViolations(toJsonReport(sampleReport([sampleVerdict('CHANNEL-001', 'pass')])))).toEqual([]);
  });

  const findings = everyFault();
  const faults = (): JsonReport => {
    const { line, scenario, step, session } = { line: 3, scenario: 'channel/typing', step: 2, session: 'bob-1' };
    const placed = findings.map((fault) => ({ ...fault, wire: '2', line, scenario, step, session }));
    const text = renderJson(sampleReport([sampleVerdict('CHANNEL-001', 'fail', { findings: placed })]));
    return JSON.parse(text) as JsonReport;
  };

  it('Should accept every kind of fault, with its data and sentences', () => {
    const report = faults();
    expect(schemaViolations(report)).toEqual([]);
    const shown = report.requirements[0]!.findings;
    expect(shown.map(({ code, expected, got }) => ({ code, expected, got }))).toEqual(
      findings.map((fault) => ({ code: fault.code, ...describeFinding(fault) })),
    );
    expect(shown[0]?.details).toMatchObject({ event: 'events:channel', sender: 'server', times: 1 });
    expect(codesOfSchema()).toEqual(findings.map(({ code }) => code));
  });

  it('Should keep every digit in the data of a finding', () => {
    const text = renderJson(sampleReport([sampleVerdict('CHANNEL-001', 'fail', { findings: [findings[0]!] })]));
    expect(text).toContain('"at": 1795238571168352954');
  });

  it.each([
    ['a code that nobody knows', { code: 'wrong' }],
    ['a detail that nobody knows', { details: { colour: 'green' } }],
  ])('Should refuse a finding with %s', (_what, spoilt) => {
    const report = faults();
    Object.assign(report.requirements[0]!.findings[0]!, spoilt);
    expect(schemaViolations(report)).not.toEqual([]);
  });

  const entry = (outcome: string) => (report: JsonReport) =>
    report.requirements.find((requirement) => requirement.outcome === outcome)!;
  it.each<[string, (report: JsonReport) => object]>([
    ['lacks a key', (report) => ({ ...report, profile: undefined })],
    ['has a key that nobody knows', (report) => ({ ...report, colour: 'green' })],
    ['lacks a count', (report) => ({ ...report, counts: { pass: 1 } })],
    ['calls itself conformant with another exit code', (report) => ({ ...report, conformant: true })],
    ['has exit code 0 and did not finish', (report) => ({ ...report, exit_code: 0, conformant: true })],
    [
      'has an unknown outcome',
      (report) => ({ ...report, requirements: [{ ...entry('pass')(report), outcome: 'ok' }] }),
    ],
    [
      'has a failure without a finding',
      (report) => ({ ...report, requirements: [{ ...entry('fail')(report), findings: [] }] }),
    ],
    [
      'has a failure without a replay',
      (report) => ({ ...report, requirements: [{ ...entry('fail')(report), replay: undefined }] }),
    ],
    [
      'has a pass that nothing showed',
      (report) => ({ ...report, requirements: [{ ...entry('pass')(report), observed: 0 }] }),
    ],
    [
      'has a pass with a finding',
      (report) => ({
        ...report,
        requirements: [{ ...entry('pass')(report), findings: entry('fail')(report).findings }],
      }),
    ],
    [
      'leaves something out without a reason',
      (report) => ({ ...report, requirements: [{ ...entry('not-applicable')(report), reason: undefined }] }),
    ],
    [
      'has a finding that says not what was expected',
      (report) => ({ ...report, requirements: [{ ...entry('fail')(report), findings: [{ got: 'none' }] }] }),
    ],
    ['has an id that is none', (report) => ({ ...report, requirements: [{ ...entry('pass')(report), id: 'typing' }] })],
    ['names no schema', (report) => ({ ...report, $schema: undefined })],
    ['has a time that is none', (report) => ({ ...report, at: 'yesterday' })],
  ])('Should refuse a report that %s', (_what, spoil) => {
    expect(schemaViolations(JSON.parse(JSON.stringify(whole())))).toEqual([]);
    expect(schemaViolations(JSON.parse(JSON.stringify(spoil(whole()))))).not.toEqual([]);
  });
});
