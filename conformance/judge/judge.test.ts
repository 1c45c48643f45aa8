import { describe, expect, it } from 'vitest';
import type { Requirement, Step } from '../../src/suite/types.js';
import type { TraceLine } from '../trace/line.js';
import { judge } from './judge.js';
import { ambient, requirement, suiteOf } from './testing/suite.js';
import type { Verdict } from './verdict.js';

const typing = (conn: string): TraceLine => ({
  kind: 'frame',
  conn,
  dir: 's2c',
  text: '42["events:channel",{"channel_id":"c1","data":{"type":"typing","data":{"typing":true}}}]',
});
const sent = (text: string, conn = 'b'): TraceLine => ({ kind: 'frame', conn, dir: 'c2s', text });
const got = (text: string, conn = 'b'): TraceLine => ({ kind: 'frame', conn, dir: 's2c', text });

const head: TraceLine[] = [
  {
    kind: 'run',
    format: 1,
    set: 't',
    suite: 'x',
    profile: '0.7.2',
    forced: false,
    subject: 's',
    target: 'u',
    capabilities: ['channels'],
    quick: true,
  },
  { kind: 'scenario', run: 'r1', id: 'channel/typing', digest: 'd1' },
  { kind: 'fact', run: 'r1', name: 'bob', value: { id: 'u-bob', name: 'Bob', token: 'TOKEN-1' } },
  { kind: 'open', conn: 'b', run: 'r1', session: 'bob-1' },
  { kind: 'open', conn: 'a', run: 'r1', session: 'ada-1' },
];
const call: TraceLine[] = [
  { kind: 'step', run: 'r1', index: 0 },
  sent('421["events:channel",{"channel_id":"c1","data":{"type":"typing","data":{"typing":true}}}]'),
];
const fence = (answered = true): TraceLine[] => [
  sent('429["join-channels",{"auth":{"token":"owrt-fence"}}]'),
  sent('429["join-channels",{"auth":{"token":"owrt-fence"}}]', 'a'),
  got('439[]'),
  ...(answered ? [got('439[]', 'a')] : []),
  { kind: 'fence', run: 'r1', index: 0, asked: { a: 9, b: 9 } },
];
const done: TraceLine = { kind: 'done', run: 'r1' };

const action: Step = { call: 'events:channel', as: 'bob-1', send: {}, ack: [], proves: ['ACK'] };
const expectAda: Step = {
  expect: 'events:channel',
  at: ['ada-1'],
  match: { channel_id: 'c1' },
  times: 1,
  proves: ['ECHO'],
};
const nothingAda: Step = { nothing: 'events:channel', at: ['ada-1'], match: { channel_id: 'c1' }, proves: ['QUIET'] };

function verdicts(lines: TraceLine[], steps: Step[], requirements: Requirement[]): { [id: string]: Verdict } {
  const judgement = judge(lines, { suite: suiteOf(requirements, steps), profile: '0.7.2' });
  return Object.fromEntries(judgement.verdicts.map((verdict) => [verdict.id, verdict]));
}
const outcome = (lines: TraceLine[], step: Step, id: string, more: Partial<Requirement> = {}): string =>
  verdicts(lines, [action, step], [requirement(id, more)])[id]!.outcome;

describe('judge', () => {
  it('Should pass when everything expected was received', () => {
    expect(outcome([...head, ...call, typing('a'), got('431[]'), ...fence(), done], expectAda, 'ECHO')).toBe('pass');
    expect(outcome([...head, ...call, got('431[]'), ...fence(), done], nothingAda, 'QUIET')).toBe('pass');
    expect(outcome([...head, ...call, got('431[]'), ...fence(), done], expectAda, 'ACK')).toBe('pass');
  });

  it('Should fail, by level, on missing, duplicate and unexpected events', () => {
    const missing = [...head, ...call, got('431[]'), ...fence(), done];
    expect(outcome(missing, expectAda, 'ECHO')).toBe('fail');
    expect(outcome(missing, expectAda, 'ECHO', { level: 'SHOULD' })).toBe('warn');
    expect(outcome(missing, expectAda, 'ECHO', { level: 'MAY' })).toBe('info');
    expect(
      outcome([...head, ...call, typing('a'), typing('a'), got('431[]'), ...fence(), done], expectAda, 'ECHO'),
    ).toBe('fail');
    expect(outcome([...head, ...call, typing('a'), got('431[]'), ...fence(), done], nothingAda, 'QUIET')).toBe('fail');
    expect(outcome([...head, ...call, got('431[]'), ...fence(), done, typing('a')], nothingAda, 'QUIET')).toBe('pass');
    expect(outcome([...head, ...call, got('431[1]'), ...fence(), done], expectAda, 'ACK')).toBe('fail');
  });

  it('Should not accept a negative without the ack of its action or the answer to its fence', () => {
    expect(outcome([...head, ...call, ...fence(), done], nothingAda, 'QUIET')).toBe('not-observed');
    expect(outcome([...head, ...call, got('431[]'), ...fence(false), done], nothingAda, 'QUIET')).toBe('not-observed');
    expect(outcome([...head, ...call, typing('a'), got('431[]'), ...fence(false), done], expectAda, 'ECHO')).toBe(
      'not-observed',
    );
    expect(outcome([...head, ...call, got('431[]'), done], nothingAda, 'QUIET')).toBe('not-observed');
  });

  it('Should report a harness error when the runner failed', () => {
    expect(outcome(head, expectAda, 'ECHO')).toBe('harness-error');
    expect(
      outcome([...head, ...call, { kind: 'trouble', run: 'r1', index: 0, message: 'gone' }], expectAda, 'ECHO'),
    ).toBe('harness-error');
    expect(
      outcome(
        [...head, ...call, got('431[]'), ...fence(), done],
        { ...expectAda, match: { channel_id: '$eve.id' } },
        'ECHO',
      ),
    ).toBe('harness-error');
  });

  it('Should report not-observed, not a harness error, for steps that needed a refused trigger', () => {
    const refused: TraceLine = {
      kind: 'control',
      run: 'r1',
      index: 0,
      trigger: 'open-dm',
      person: 'bob',
      with: {},
      name: 'pair',
      ok: false,
      status: 403,
    };
    const steps: Step[] = [
      { trigger: 'open-dm', as: 'bob', name: 'pair' },
      { ...expectAda, match: { channel_id: '$pair.id' } },
      action,
      expectAda,
    ];
    const judged = (...lines: TraceLine[]): string => {
      const { outcome: found, reason } = verdicts(
        [...head, { kind: 'step', run: 'r1', index: 0 }, refused, ...lines],
        steps,
        [requirement('ECHO')],
      )['ECHO']!;
      return `${found}: ${reason}`;
    };
    expect(judged(done)).toBe('not-observed: open-dm in step 1 of channel/typing was refused, so this was not tried');
    expect(judged()).toMatch(/^harness-error/);
  });

  it('Should report not-observed, not a harness error, for steps that needed a wrong ack', () => {
    const steps: Step[] = [
      { ...action, ack: [{ id: '<string>' }], name: 'begun' },
      { ...expectAda, match: { channel_id: '$begun.id' } },
      action,
      expectAda,
    ];
    const judged = (...lines: TraceLine[]): string => {
      const { outcome: found, reason } = verdicts(
        [...head, ...call, got('431[{"ok":false}]'), ...lines, ...fence(), done],
        steps,
        [requirement('ECHO')],
      )['ECHO']!;
      return `${found}: ${reason}`;
    };
    expect(judged()).toBe(
      'not-observed: events:channel in step 1 of channel/typing was not acknowledged as it must be, so ' +
        'this was not tried',
    );
    expect(judged({ kind: 'fact', run: 'r1', name: 'begun', value: { id: 'c1' } })).toMatch(/^fail/);
  });

  it('Should give the line of the request that should have been refused', () => {
    const step: Step = { trigger: 'update-note', as: 'bob', refused: true, proves: ['DENY'] };
    const control: TraceLine = {
      kind: 'control',
      run: 'r1',
      index: 0,
      trigger: 'update-note',
      person: 'bob',
      with: {},
      ok: true,
      status: 200,
    };
    const request: TraceLine = {
      kind: 'rest',
      run: 'r1',
      actor: 'u-bob',
      method: 'POST',
      path: '/api/v1/notes/1/update',
      status: 200,
    };
    const lineOf = (...lines: TraceLine[]): number | undefined =>
      verdicts([...head, ...lines, done], [step], [requirement('DENY')])['DENY']!.findings[0]?.line;
    const begin: TraceLine = { kind: 'step', run: 'r1', index: 0 };
    expect(lineOf(begin, request, typing('a'), control)).toBe(7);
    expect(lineOf(begin, control)).toBe(7);
    // a request before the step does not belong to it
    expect(lineOf(request, begin, control)).toBe(8);
  });

  it('Should not require a session to end after a trigger that the server refused', () => {
    const update = (ok: boolean): TraceLine => ({
      kind: 'control',
      run: 'r1',
      index: 0,
      trigger: 'update-user',
      person: 'bob',
      with: {},
      ok,
      status: ok ? 200 : 403,
    });
    const steps: Step[] = [
      { trigger: 'update-user', as: 'bob' },
      { closed: 'leave', at: ['ada-1'], proves: ['CUT'] },
    ];
    const judged = (...lines: TraceLine[]): string =>
      verdicts([...head, { kind: 'step', run: 'r1', index: 0 }, ...lines, done], steps, [requirement('CUT')])['CUT']!
        .outcome;
    expect(judged(update(false))).toBe('not-observed');
    expect(judged(update(true))).toBe('fail');
    expect(judged(update(true), got('41', 'a'))).toBe('pass');
  });

  it('Should not fail the server for events received when the run was cut short', () => {
    const rules = [requirement('QUIETLY', { ambient: ambient('anonymous-silence') })];
    const judged = (...lines: TraceLine[]): string =>
      verdicts([...head, ...call, typing('a'), got('431[]'), ...lines], [action, expectAda], rules)['QUIETLY']!.outcome;
    expect(judged(...fence(), done)).toBe('fail');
    expect(judged()).not.toBe('fail');
  });

  it('Should not judge a scenario with another digest', () => {
    const lines = head.map((line) => (line.kind === 'scenario' ? { ...line, digest: 'other' } : line));
    const judgement = judge([...lines, ...call, typing('a'), got('431[]'), ...fence(), done], {
      suite: suiteOf([requirement('ECHO')], [action, expectAda]),
      profile: '0.7.2',
    });
    expect(judgement.verdicts[0]).toMatchObject({ outcome: 'not-observed' });
    expect(judgement.notes.join()).toContain('another text');
  });

  it('Should give a reason for not applicable, excluded and not observed', () => {
    const found = verdicts(
      [...head],
      [action],
      [
        requirement('A', { needs: ['webhooks'] }),
        requirement('B', { excluded: { reason: 'read only', why: 'w' } }),
        requirement('C', { ambient: ambient('keep-alive'), slow: true }),
      ],
    );
    expect(found['A']).toMatchObject({ outcome: 'not-applicable', reason: 'the subject declares no webhooks' });
    expect(found['B']).toMatchObject({ outcome: 'excluded', reason: 'read only: w' });
    expect(found['C']).toMatchObject({ outcome: 'not-observed', reason: 'left out by --quick' });
  });

  it('Should give the same bytes for the same trace, and only the selected verdicts', () => {
    const lines = [...head, ...call, typing('a'), got('431[]'), ...fence(), done];
    const suite = suiteOf([requirement('ECHO'), requirement('ACK')], [action, expectAda]);
    const run = (): string => JSON.stringify(judge(lines, { suite, profile: '0.7.2', only: new Set(['ECHO']) }));
    expect(run()).toBe(run());
    expect(JSON.parse(run())).toMatchObject({ verdicts: [{ id: 'ECHO' }] });
  });

  it('Should add scenario, step, session, frame and line to a finding', () => {
    const [finding] = verdicts([...head, ...call, got('431[1]'), ...fence(), done], [action], [requirement('ACK')])[
      'ACK'
    ]!.findings;
    expect(finding).toMatchObject({ scenario: 'channel/typing', step: 1, session: 'bob-1', wire: '431[1]', line: 8 });
  });
});
