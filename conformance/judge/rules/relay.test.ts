import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/suite/types.js';
import { encodeAck, encodeEvent } from '../../../src/wire/codec.js';
import type { TraceLine } from '../../trace/line.js';
import { judge } from '../judge.js';
import { ambient, requirement, suiteOf } from '../testing/suite.js';

const UPDATE = 'ydoc:document:update';
const STATE = 'ydoc:document:state';
const suite = suiteOf(
  [
    requirement('T-001', { ambient: ambient('relayed', { event: UPDATE }) }),
    requirement('T-002', { ambient: ambient('in-order') }),
    requirement('T-003', {
      ambient: ambient('answered', { event: STATE, causes: ['ydoc:document:join', STATE], room: 'document' }),
    }),
    requirement('T-004', { ambient: ambient('room-isolation', { events: [UPDATE], room: 'document' }) }),
  ],
  [],
);

const line = (conn: string, dir: 'c2s' | 's2c', text: string): TraceLine => ({ kind: 'frame', conn, dir, text });
const sends = (conn: string, event: string, id: number, more: JsonObject = {}): TraceLine =>
  line(conn, 'c2s', encodeEvent(event, [{ document_id: 'd', ...more }], id));
const acks = (conn: string, id: number): TraceLine => line(conn, 's2c', encodeAck(id, []));
const state = (conn: string): TraceLine =>
  line(conn, 's2c', encodeEvent('ydoc:document:state', [{ document_id: 'd', state: [0, 0] }]));
const relayedTo = (conn: string, from: string, update: Json): TraceLine =>
  line(
    conn,
    's2c',
    encodeEvent('ydoc:document:update', [{ document_id: 'd', user_id: 'u', update, socket_id: `sid-${from}` }]),
  );
const enters = (conn: string): TraceLine[] => [
  line(conn, 's2c', `40{"sid":"sid-${conn}"}`),
  sends(conn, 'ydoc:document:join', 1),
  state(conn),
  acks(conn, 1),
];
const writes = (conn: string, id: number, update: Json, ...others: string[]): TraceLine[] => [
  sends(conn, 'ydoc:document:update', id, { update }),
  ...others.map((other) => relayedTo(other, conn, update)),
  acks(conn, id),
];
const asks = (conn: string, id: number): TraceLine[] => [sends(conn, 'join-channels', id), acks(conn, id)];

const failing = (...lines: (TraceLine | TraceLine[])[]): string[] =>
  judge(lines.flat(), { suite, profile: '0.7.2' })
    .verdicts.filter(({ outcome }) => outcome === 'fail')
    .map(({ id }) => id);

const OPEN = [enters('a'), enters('b'), enters('c')].flat();

describe('relayed', () => {
  it('Should accept one delivery to each other session, in order', () => {
    expect(failing(OPEN, writes('a', 2, [1], 'b', 'c'), writes('b', 2, [2], 'a', 'c'), asks('c', 2))).toEqual([]);
  });

  it('Should report duplicate events, wrong senders and events without a cause', () => {
    expect(failing(OPEN, writes('a', 2, [1], 'b', 'b', 'c'))).toEqual(['T-001']);
    expect(failing(OPEN, sends('a', 'ydoc:document:update', 2, { update: [1] }), relayedTo('b', 'c', [1]))).toEqual([
      'T-001',
    ]);
    expect(failing(OPEN, relayedTo('b', 'c', [1]))).toEqual(['T-001']);
    expect(failing(OPEN, writes('a', 2, [1], 'a', 'b', 'c'))).toEqual(['T-001']);
  });

  it('Should not mistake the late event of one request for that of an equal request', () => {
    const [first, second] = [writes('a', 2, [1], 'b', 'c'), sends('a', 'ydoc:document:update', 3, { update: [1] })];
    expect(
      failing(
        OPEN,
        first[0]!,
        relayedTo('b', 'a', [1]),
        acks('a', 2),
        second,
        relayedTo('c', 'a', [1]),
        acks('a', 3),
        asks('b', 2),
      ),
    ).toEqual([]);
  });

  it('Should require delivery to every session that a later ack proves to be up to date', () => {
    expect(failing(OPEN, writes('a', 2, [1], 'b'))).toEqual([]);
    expect(failing(OPEN, writes('a', 2, [1], 'b'), asks('c', 2))).toEqual(['T-001']);
    expect(failing(OPEN, writes('a', 2, [1]), asks('c', 2))).toEqual([]);
  });

  it('Should report an event at a session that never entered or has left', () => {
    expect(failing(enters('a'), enters('b'), writes('a', 2, [1], 'b', 'x'))).toEqual(['T-004']);
    expect(
      failing(enters('a'), enters('b'), sends('b', 'ydoc:document:leave', 2), acks('b', 2), writes('a', 2, [1], 'b')),
    ).toEqual(['T-004']);
  });

  it('Should treat bytes and lists of numbers as equal', () => {
    const sent: TraceLine[] = [
      line('a', 'c2s', '451-2["ydoc:document:update",{"document_id":"d","update":{"_placeholder":true,"num":0}}]'),
      { kind: 'frame', conn: 'a', dir: 'c2s', base64: 'AQ==' },
    ];
    expect(failing(OPEN, sent, relayedTo('b', 'a', [1]), relayedTo('c', 'a', [1]), acks('a', 2))).toEqual([]);
    expect(failing(OPEN, sent, relayedTo('b', 'a', [2]), acks('a', 2))).toEqual(['T-001']);
  });

  it('Should report an event that overtakes one acknowledged before it was sent', () => {
    const [first, second] = [writes('a', 2, [1], 'b'), writes('a', 3, [2], 'b')];
    expect(
      failing(
        enters('a'),
        enters('b'),
        first[0]!,
        first[2]!,
        second[0]!,
        relayedTo('b', 'a', [2]),
        relayedTo('b', 'a', [1]),
        second[2]!,
      ),
    ).toEqual(['T-002']);
    expect(
      failing(
        enters('a'),
        enters('b'),
        first[0]!,
        second[0]!,
        relayedTo('b', 'a', [2]),
        relayedTo('b', 'a', [1]),
        first[2]!,
        second[2]!,
      ),
    ).toEqual([]);
  });
});

describe('an incomplete trace', () => {
  it('Should not blame the server for events of sessions outside the trace', () => {
    expect(failing(enters('a'), relayedTo('a', 'z', [1]))).toEqual([]);
    expect(failing(OPEN, relayedTo('a', 'z', [1]))).toEqual([]);
  });
});

describe('answered', () => {
  it('Should accept one answer for each request, also a late one', () => {
    expect(failing(enters('a'), state('a'))).toEqual(['T-003']);
    expect(failing(enters('a'), sends('a', 'ydoc:document:state', 2), acks('a', 2), state('a'))).toEqual([]);
    expect(failing(enters('a'), sends('a', 'ydoc:document:state', 2), acks('a', 2), asks('a', 3), state('a'))).toEqual([
      'T-003',
    ]);
    expect(failing(enters('a'), state('b'))).toEqual(['T-003']);
  });
});
