import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../../src/suite/load.js';
import type { Fault, Finding } from '../../judge/finding.js';
import type { TraceLine } from '../../trace/line.js';
import { groupsOf } from '../groups.js';
import { sampleVerdict } from '../testing/sample.js';
import { Sequences } from './build.js';
import type { Row } from './sequence.js';

const run = 'channel/typing';
const frame = (conn: string, dir: 'c2s' | 's2c', text: string, at_us = 0): TraceLine => ({
  kind: 'frame',
  conn,
  dir,
  text,
  at_us,
});
const typing = '42["events:channel",{"channel_id":"C","data":{"type":"typing"}}]';

const lines: TraceLine[] = [
  {
    kind: 'run',
    format: 1,
    set: '0.1',
    suite: 'x',
    profile: '0.12.4',
    forced: false,
    subject: 'open-webui',
    target: 'http://x',
    capabilities: [],
    quick: false,
  },
  { kind: 'scenario', run, id: 'channel/typing', digest: 'x' },
  { kind: 'fact', run, name: 'bob', value: { id: 'B', name: 'bob', email: 'bob@example.test' } },
  { kind: 'open', conn: 'bob', run, session: 'bob-1', person: 'bob' },
  frame('bob', 's2c', '0{"sid":"x"}'),
  { kind: 'open', conn: 'eve', run, session: 'eve-1', person: 'eve' },
  { kind: 'open', conn: 'stranger', run: 'other', session: 'dan-1' },
  {
    kind: 'rest',
    run,
    actor: 'B',
    method: 'POST',
    path: '/api/v1/channels/create',
    status: 200,
    body: { name: 'team' },
    response_text: '{"id":1795293193391609645,"email":"bob@example.test"}',
  },
  { kind: 'step', run, index: 2, at_us: 1000 },
  frame('bob', 'c2s', `423${typing.slice(2)}`, 1500),
  frame('stranger', 's2c', typing),
  frame('bob', 's2c', '2'),
  frame('bob', 'c2s', '3'),
  frame('eve', 's2c', typing, 3250), // line 14
  frame('bob', 's2c', '433[]', 4000),
  frame('bob', 'c2s', '424["join-channels",{}]'),
  frame('bob', 's2c', '434[]'),
  { kind: 'fence', run, index: 2, asked: { bob: 4 } },
  { kind: 'step', run, index: 6 },
  frame('bob', 'c2s', '42["heartbeat",{}]'),
  { kind: 'close', conn: 'bob', code: 1005, by: 'client' },
  { kind: 'done', run },
];
const sequences = new Sequences({ lines, suite: loadSuite() }, '0.12.4');
const finding: Finding = {
  code: 'unexpected-event',
  event: 'events:channel',
  sender: 'server',
  allowed: 0,
  count: 1,
  line: 14,
  scenario: 'channel/typing',
  step: 6,
  session: 'eve-1',
};
/** A finding without an event. */
const bare: Finding = { code: 'malformed-packet', reason: 'x' };
const brief = (rows: readonly Row[]): string[] =>
  rows.map((row) =>
    row.kind === 'arrow'
      ? `${row.marked ? '! ' : ''}${row.from} > ${row.to}: ${row.label}${row.note === undefined ? '' : `, ${row.note}`}`
      : row.kind === 'step'
        ? `${row.marked ? '! ' : ''}step ${row.number}`
        : row.kind === 'missing'
          ? `missing ${row.to}`
          : row.kind === 'gap'
            ? `gap ${row.count}`
            : `${row.at.join(' ')} ${row.text}`,
  );

describe('Sequences', () => {
  it('Should have only frames of the action, in order, with the faulty one marked', () => {
    const { rows, participants, routine, scenario } = sequences.sequenceFor(finding)!;
    expect(rows[0]).toMatchObject({ kind: 'step', line: 9 });
    expect(brief(rows)).toEqual([
      'step 3',
      'bob-1 > server: events:channel, type typing, asks for ack 3',
      '! server > eve-1: events:channel, type typing',
      'server > bob-1: ack 3, of events:channel',
      '! step 6',
    ]);
    expect({ participants: participants.map(({ name }) => name), routine, scenario: scenario?.id }).toEqual({
      participants: ['bob-1', 'eve-1', 'server'],
      routine: 4,
      scenario: 'channel/typing',
    });
    expect(rows[2]).toMatchObject({
      line: 14,
      after: 2250,
      payload: '{\n  "channel_id": "C",\n  "data": {\n    "type": "typing"\n  }\n}',
    });
  });

  it('Should mark the place of a missing event', () => {
    const { rows, participants } = sequences.sequenceFor({
      code: 'missing-event',
      event: 'events:channel',
      sender: 'server',
      times: 1,
      scenario: 'channel/typing',
      line: 9,
      session: 'ada-desk',
      step: 4,
    })!;
    expect(brief(rows).slice(-2)).toEqual(['missing ada-desk', '! step 4']);
    expect(participants.map(({ name }) => name)).toEqual(['bob-1', 'eve-1', 'ada-desk', 'server']);
  });

  it('Should find the place of an ambient finding by its line, keep every digit, and hide the address', () => {
    const { rows } = sequences.sequenceFor({ ...bare, line: 8 })!;
    expect(brief(rows)).toEqual(['! bob (HTTP) > server: POST /api/v1/channels/create, status 200']);
    const [request] = rows;
    expect(request?.kind === 'arrow' && request.payload).toContain('1795293193391609645');
    expect(JSON.stringify(rows)).not.toContain('bob@example.test');
    expect(JSON.stringify(rows)).toContain('<an e-mail address');
  });

  it('Should mark the request of a call once, at its own line, despite other lines before the call line', () => {
    const control: TraceLine = {
      kind: 'control',
      run,
      index: 2,
      trigger: 'create-channel',
      person: 'bob',
      with: {},
      ok: true,
      status: 200,
    };
    const step: TraceLine = { kind: 'step', run, index: 2 };
    const others = Array.from({ length: 300 }, () => frame('stranger', 's2c', typing));
    const { rows } = new Sequences(
      { lines: [...lines.slice(0, 7), step, lines[7]!, ...others, control, { kind: 'done', run }], suite: loadSuite() },
      '0.12.4',
    ).sequenceFor({ ...finding, line: 9, step: 3 })!;
    expect(brief(rows)).toEqual(['! step 3', '! bob (HTTP) > server: POST /api/v1/channels/create, status 200']);
    expect(rows[1]).toMatchObject({ line: 9 });
    const alone = new Sequences(
      { lines: [...lines.slice(0, 7), step, control, { kind: 'done', run }], suite: loadSuite() },
      '0.12.4',
    ).sequenceFor({ ...finding, line: 9, step: 3 })!;
    expect(brief(alone.rows)).toEqual(['! step 3', '! bob (HTTP) > server: create-channel, done']);
  });

  it('Should give the step before a finding', () => {
    expect(sequences.when(finding)).toMatch(/^step 3 of channel\/typing: /u);
    expect(sequences.when({ ...bare, line: 14 })).toBe(sequences.when(finding));
    expect(sequences.when(bare)).toBeUndefined();
  });

  it('Should show pings and handshakes for a finding about them', () => {
    expect(brief(sequences.sequenceFor({ ...bare, line: 12 })!.rows)).toContain('! server > bob-1: Engine.IO ping');
    expect(brief(sequences.sequenceFor({ ...bare, line: 5 })!.rows)).toContain('! server > bob-1: Engine.IO open');
  });

  it('Should show the end of a session after the scenario', () => {
    expect(brief(sequences.sequenceFor({ ...bare, line: 21 })!.rows).at(-1)).toBe(
      '! bob-1 > server: closes the websocket (1005)',
    );
  });

  it('Should keep the rows nearest to the finding and count the others', () => {
    const long = [
      ...lines.slice(0, 10),
      ...Array.from({ length: 50 }, () => frame('bob', 's2c', '42["x",{}]')),
      ...lines.slice(13),
    ];
    const { rows } = new Sequences({ lines: long, suite: loadSuite() }, '0.12.4').sequenceFor({
      ...finding,
      line: 61,
    })!;
    expect(rows).toHaveLength(15);
    expect(brief(rows).slice(0, 2)).toEqual(['step 3', 'gap 41']);
  });

  it('Should handle a recording without scenarios and a finding without a place', () => {
    const recording: TraceLine[] = [
      frame('a', 's2c', '42["x",{"n":1}]'),
      frame('b', 's2c', '42["z"]'),
      frame('a', 'c2s', 'garbage'),
    ];
    const recorded = new Sequences({ lines: recording, suite: loadSuite() }, '0.7.2');
    expect(brief(recorded.sequenceFor({ ...bare, line: 1 })!.rows)).toEqual([
      '! server > a: x',
      'a > server: unreadable frame, no Engine.IO packet type starts with "g"',
    ]);
    expect(recorded.sequenceFor(bare)).toBeUndefined();
    expect(recorded.sequenceFor({ ...bare, line: 99 })).toBeUndefined();
  });
});

describe('groupsOf', () => {
  const failing = (id: string, ...findings: Finding[]) => sampleVerdict(id, 'fail', { findings });
  const groups = (...verdicts: ReturnType<typeof failing>[]): [string | undefined, ...string[]][] =>
    groupsOf(verdicts, (one) => sequences.topic(one)).map(({ about, verdicts: members }) => [
      about,
      ...members.map(({ id }) => id),
    ]);

  const place = { line: 14, scenario: 'channel/typing', step: 6, session: 'eve-1' };
  const nearest = { wire: 'x', path: '', pattern: {}, actual: [] };
  const missing: Fault = { code: 'missing-event', event: 'events:channel', sender: 'server', times: 1 };

  it('Should group findings about one frame with missing events of that kind, and separate the rest', () => {
    expect(
      groups(
        failing('CHANNEL-006', finding),
        failing('SESSION-011', { ...bare, ...place, line: 15, session: 'bob-1' }),
        failing('CHANNEL-004', { ...missing, nearest, ...place, line: 9 }),
        failing('CHANNEL-002', { ...finding, line: 10, session: 'bob-1' }),
      ),
    ).toEqual([
      ['events:channel, type typing', 'CHANNEL-006', 'CHANNEL-004', 'CHANNEL-002'],
      ['ack of events:channel', 'SESSION-011'],
    ]);
  });

  it.each(['a, b', 'x matching {"y":1}', 'z; the nearest was [1]', '"quoted" like "this"', '"events"'])(
    'Should find the same groups and summaries when a payload contains %s',
    (spoiler) => {
      const shown = (value: string): unknown =>
        groupsOf(
          [
            failing('CHANNEL-006', finding),
            failing('CHANNEL-004', { ...missing, pattern: { text: value, [value]: 1 }, ...place, line: 9 }),
            failing('CHANNEL-005', {
              ...missing,
              pattern: [value],
              nearest: { wire: value, path: value, pattern: value, actual: value },
              ...place,
              line: 9,
            }),
            failing('NOTE-004', {
              code: 'ack-mismatch',
              event: 'join-note',
              sender: 'server',
              actual: [value],
              mismatch: { path: '', pattern: value, actual: [value] },
            }),
            failing('NOTE-005', { code: 'refused', trigger: 'create-note', status: 200, actual: { [value]: value } }),
          ],
          (one) => sequences.topic(one),
        ).map(({ about, common, verdicts }) => ({ about, common, ids: verdicts.map(({ id }) => id) }));
      expect(shown(spoiler)).toEqual(shown('plain'));
    },
  );

  it('Should group a missing and a received event, also when the name has a comma', () => {
    const named = lines.map((entry) =>
      entry.kind === 'frame' ? { ...entry, text: entry.text!.replace('"events:channel"', '"a, b"') } : entry,
    );
    const renamed = new Sequences({ lines: named, suite: loadSuite() }, '0.12.4');
    const found = groupsOf(
      [
        failing('CHANNEL-006', { ...finding, event: 'a, b' }),
        failing('CHANNEL-004', { ...missing, event: 'a, b', ...place, line: 9 }),
      ],
      (one) => renamed.topic(one),
    );
    expect(found.map(({ about, verdicts }) => [about, verdicts.length])).toEqual([['a, b, type typing', 2]]);
  });

  it('Should put scenario findings before findings of ambient rules', () => {
    const everywhere = failing('SECURITY-003', { ...bare, line: 14 });
    expect(groups(everywhere, failing('CHANNEL-006', finding))).toEqual([
      ['events:channel, type typing', 'CHANNEL-006', 'SECURITY-003'],
    ]);
  });

  it('Should not group findings without a place and with different faults', () => {
    expect(groups(failing('A-001', bare), failing('B-001', { ...bare, reason: 'y' }))).toEqual([
      [undefined, 'A-001'],
      [undefined, 'B-001'],
    ]);
  });

  it('Should group equal faults without a frame, whatever ids they name', () => {
    const lost = (digit: string): Fault => ({
      code: 'connection-lost',
      connection: `${digit.repeat(8)}-b87e-4d81-b8c5-c77b6a2d10e4`,
      how: 'left-namespace',
    });
    expect(
      groups(
        failing('SESSION-029', { ...lost('1'), ...place, line: 9, session: 'bob-1' }),
        failing('A-001', bare),
        failing('SESSION-043', lost('2')),
      ),
    ).toEqual([
      [undefined, 'SESSION-029', 'SESSION-043'],
      [undefined, 'A-001'],
    ]);
  });

  it('Should put counts first, those without a payload at the head, with the most frequent summary', () => {
    const counted: Fault = { code: 'wrong-count', event: 'events:channel', sender: 'server', times: 1, count: 2 };
    const delivered: Fault = { code: 'delivery-count', event: 'events:channel', type: 'message', times: 1, count: 2 };
    const members = [
      failing('CHANNEL-006', finding),
      failing('CHANNEL-017', { ...counted, pattern: { a: 1 }, ...place }),
      failing('CHANNEL-018', { ...counted, pattern: {}, ...place }),
      failing('CHANNEL-049', { ...delivered, line: 14 }),
      sampleVerdict('A-001', 'warn', { findings: [{ ...delivered, trigger: 'post-message', line: 14 }] }),
    ];
    const [group, ...others] = groupsOf(members, (one) => sequences.topic(one));
    expect(others).toEqual([]);
    expect(group?.verdicts.map(({ id }) => id)).toEqual([
      'CHANNEL-049',
      'CHANNEL-017',
      'CHANNEL-018',
      'CHANNEL-006',
      'A-001',
    ]);
    expect(group?.common).toEqual({ expected: '1 "events:channel"', got: '2', count: 2, of: 5 });
  });
});
