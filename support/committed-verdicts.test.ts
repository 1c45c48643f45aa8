import { describe, expect, it } from 'vitest';
import { differences, renderResults, stableFields, requirementsWithoutVerdict } from './committed-verdicts.js';
import type { ReportFile } from './committed-verdicts.js';

const report: ReportFile = {
  set: '0.1',
  profile: '0.7.2',
  requirements: [
    { id: 'SESSION-002', level: 'MUST', outcome: 'pass' },
    { id: 'SESSION-001', level: 'SHOULD', outcome: 'warn', findings: [{ expected: 'an ack', got: 'none' }] },
  ],
};

describe('stableFields', () => {
  it('Should keep only level and outcome by id, sorted by id', () => {
    expect(JSON.stringify(stableFields(report, 'open-webui', '0.7.2'))).toBe(
      '{"implementation":"open-webui","version":"0.7.2","set":"0.1","profile":"0.7.2","verdicts":' +
        '{"SESSION-001":{"level":"SHOULD","outcome":"warn"},"SESSION-002":{"level":"MUST","outcome":"pass"}}}',
    );
  });
});

describe('renderResults', () => {
  it('Should write one line per requirement, as equal JSON', () => {
    const results = stableFields(report, 'open-webui', '0.7.2');
    expect(JSON.parse(renderResults(results))).toEqual(results);
    expect(renderResults(results)).toContain('\n    "SESSION-001": { "level": "SHOULD", "outcome": "warn" },\n');
  });
});

describe('unanswered', () => {
  it('Should accept pass, warn, info, excluded and known-failing', () => {
    const more = (['info', 'excluded', 'known-failing'] as const).map((outcome, at) => ({
      id: `EVENTS-00${at}`,
      level: 'MAY',
      outcome,
    }));
    expect(requirementsWithoutVerdict({ ...report, requirements: [...report.requirements, ...more] })).toEqual([]);
  });

  it.each(['fail', 'not-observed', 'not-applicable', 'harness-error'] as const)('Should report %s', (outcome) => {
    const requirements = [{ id: 'EVENTS-001', level: 'MUST', outcome, reason: 'not tried' }];
    expect(requirementsWithoutVerdict({ ...report, requirements })).toEqual([`EVENTS-001 is ${outcome}: not tried`]);
  });
});

describe('unanswered elsewhere', () => {
  const requirements: ReportFile['requirements'] = [
    { id: 'CHANNEL-081', level: 'MUST', outcome: 'not-applicable', reason: 'the server has no encryption' },
  ];

  it('Should accept only requirements that are judged on another server', () => {
    expect(requirementsWithoutVerdict({ ...report, requirements }, 'encryption')).toEqual([]);
    expect(requirementsWithoutVerdict({ ...report, requirements }, 'plain-channels')).toHaveLength(1);
  });
});

describe('differences', () => {
  const committed = stableFields(report, 'open-webui', '0.7.2');

  it('Should be empty for equal verdicts', () => {
    expect(differences(committed, structuredClone(committed))).toEqual([]);
  });

  it('Should list changed, new and missing verdicts', () => {
    const now = structuredClone(committed);
    now.verdicts['SESSION-002'] = { level: 'MUST', outcome: 'fail' };
    now.verdicts['SESSION-003'] = { level: 'MAY', outcome: 'info' };
    delete now.verdicts['SESSION-001'];
    now.set = '0.2';
    expect(differences(committed, now)).toEqual([
      'set was 0.1, is 0.2',
      'SESSION-001 was SHOULD warn, is absent',
      'SESSION-002 was MUST pass, is MUST fail',
      'SESSION-003 was absent, is MAY info',
    ]);
  });
});
