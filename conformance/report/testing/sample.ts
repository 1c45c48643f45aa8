/**
 * A hand-written report with every outcome.
 *
 * @module
 */
import type { Level, Requirement } from '../../../src/suite/types.js';
import type { Outcome, Verdict } from '../../judge/verdict.js';
import type { Report } from '../report.js';

/** An exclusion; its explanation contains a colon, as real ones do. */
const EXCLUDED = { reason: 'not triggerable', why: 'Nobody can write it: it is read only.' } as const;

/** A requirement with the minimal fields. */
export function sampleRequirement(
  id: string,
  level: Level = 'MUST',
  overrides: Partial<Requirement> = {},
): Requirement {
  return {
    id,
    area: id.split('-')[0]!.toLowerCase(),
    level,
    actor: 'server',
    statement: `Statement of ${id}.`,
    source: { release: '0.7.2', file: 'socket/main.py' },
    scenarios: [],
    ...overrides,
  };
}

/** A verdict on a sample requirement. */
export function sampleVerdict(id: string, outcome: Outcome, overrides: Partial<Verdict> = {}): Verdict {
  return { id, level: 'MUST', area: id.split('-')[0]!.toLowerCase(), outcome, observed: 1, findings: [], ...overrides };
}

/** A failed verdict with one finding. */
export function sampleFailure(id: string, outcome: Outcome = 'fail'): Verdict {
  return sampleVerdict(id, outcome, {
    findings: [
      {
        code: 'missing-event',
        event: 'events:channel',
        sender: 'server',
        times: 1,
        wire: '42["events:channel",{"a":"<b> & \u001b[31m"}]',
        line: 41,
        scenario: 'channel/typing',
        step: 3,
        session: 'ada-desk',
      },
    ],
  });
}

/** A report with these verdicts. */
export function sampleReport(verdicts: Verdict[], overrides: Partial<Report> = {}): Report {
  const requirements = verdicts.map(({ id, level, outcome }) =>
    sampleRequirement(id, level, {
      ...(id === 'TRANSPORT-009' ? { slow: true } : {}),
      ...(outcome === 'excluded' ? { excluded: EXCLUDED } : {}),
    }),
  );
  return {
    command: 'server',
    invocation: 'owrt server http://127.0.0.1:8080 --trace out.jsonl',
    at: '2026-01-31T12:00:00.000Z',
    target: 'http://127.0.0.1:8080',
    subject: 'open-webui',
    version: '0.7.2',
    forced: false,
    judgement: { set: '0.1', suite: 'digest', profile: '0.7.2', verdicts, notes: [] },
    requirements: new Map(requirements.map((requirement) => [requirement.id, requirement])),
    scenarios: 12,
    seconds: 1.94,
    strict: false,
    left: [],
    interrupted: false,
    offline: true,
    replay: (id) => `owrt judge out.jsonl --only ${id}`,
    ...overrides,
  };
}

/** One verdict of every outcome. */
export function everyOutcome(): Verdict[] {
  return [
    sampleVerdict('CHANNEL-001', 'pass'),
    sampleFailure('CHANNEL-004'),
    sampleFailure('CHANNEL-005', 'warn'),
    sampleFailure('CHANNEL-006', 'info'),
    sampleVerdict('EVENTS-001', 'not-applicable', { reason: 'the server has no webhooks' }),
    sampleVerdict('EVENTS-002', 'not-applicable', { reason: 'the server has no webhooks' }),
    sampleVerdict('EVENTS-003', 'excluded', { reason: `${EXCLUDED.reason}: ${EXCLUDED.why}` }),
    sampleVerdict('EVENTS-004', 'harness-error', { reason: 'the server went away' }),
    sampleVerdict('TRANSPORT-009', 'not-observed', { reason: 'left out by --quick' }),
  ];
}
