import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/suite/types.js';
import type { ClientContext, ClientFault, Link } from '../client-mutant.js';
import { idOf, nameIn } from '../frame-text.js';
import { frameFault, kindOf } from './client-frames.js';
import { shownFault } from './shown-state.js';

const sentPast: string[] = [];
const link = (number = 1, calls: Link['calls'] = new Map()): Link => ({
  number,
  calls,
  send: (frame) => void sentPast.push(frame),
  receive: (frame) => void sentPast.push(`< ${frame}`),
  close: () => void sentPast.push('closed'),
});
const context: ClientContext = {
  eventName: (wire) => (wire === 'channel-events' ? 'events:channel' : wire),
  fill: <T extends Json>(value: T) => JSON.parse(JSON.stringify(value).replaceAll('<token>', 'T')) as T,
  later: (_ms, what) => what(),
  opened: () => 1,
};
const heartbeat = '42["heartbeat",{"a":{"b":1}}]';
const typing = '42["channel-events",{"data":{"type":"typing"}}]';

/** The frames that result when a client with the fault sends (or receives) a frame. */
function passed(
  fault: Omit<ClientFault, 'where'> & { where?: Omit<ClientFault['where'], 'effect'> },
  frame: string,
  direction: 'send' | 'receive' = 'send',
  on = link(),
): string[] {
  sentPast.length = 0;
  const left = frameFault({ ...fault, where: { effect: direction, ...fault.where } }, context)(direction, frame, on);
  return [...left, ...sentPast.map((what) => `past ${what}`)];
}

describe('reading frames', () => {
  it.each([
    ['0{}', 'open'],
    ['1', 'end'],
    ['2', 'ping'],
    ['3', 'pong'],
    ['6', 'noop'],
    ['40{}', 'connect'],
    ['41', 'disconnect'],
    ['42[]', 'event'],
    ['431[]', 'ack'],
    ['44{}', 'connect-error'],
    ['451-[]', 'event'],
    ['461-7[]', 'ack'],
    ['hello', 'broken'],
    ['4x', 'broken'],
  ])('Should read %s as %s', (frame, kind) => {
    expect(kindOf(frame)).toBe(kind);
  });

  it('Should find ids and names', () => {
    expect(['427["x"]', '42["x"]', '430[]', '461-12[]', '451-3["x"]', '40{}'].map(idOf)).toEqual([
      7,
      undefined,
      0,
      12,
      3,
      undefined,
    ]);
    expect(nameIn(typing, context.eventName)).toEqual({ event: 'events:channel', type: 'typing' });
    expect(nameIn('42["events",null]', context.eventName)).toEqual({ event: 'events' });
    expect(nameIn('42["events"', context.eventName)).toEqual({});
  });
});

describe('frameFault', () => {
  it.each<[string, Parameters<typeof passed>[0], string[]]>([
    ['drop', { operator: 'drop' }, []],
    ['duplicate', { operator: 'duplicate' }, [heartbeat, heartbeat]],
    ['delay', { operator: 'delay', with: { ms: 5 } }, [`past ${heartbeat}`]],
    ['rename', { operator: 'rename', with: { to: 'pulse' } }, ['42["pulse",{"a":{"b":1}}]']],
    ['remove-key', { operator: 'remove-key', with: { path: 'a.b' } }, ['42["heartbeat",{"a":{}}]']],
    [
      'add-key',
      { operator: 'add-key', with: { path: 'c', value: '<token>' } },
      ['42["heartbeat",{"a":{"b":1},"c":"T"}]'],
    ],
    ['set-key', { operator: 'set-key', with: { path: 'a', value: null } }, ['42["heartbeat",{"a":null}]']],
    ['set-key of the whole payload', { operator: 'set-key', with: { value: null } }, ['42["heartbeat",null]']],
    ['retype-key', { operator: 'retype-key', with: { path: 'a.b' } }, ['42["heartbeat",{"a":{"b":"1"}}]']],
    ['add', { operator: 'add', with: { frames: ['2', '42["x","<token>"]'] } }, [heartbeat, '2', '42["x","T"]']],
    ['add later', { operator: 'add', with: { frames: ['41'], ms: 5 } }, [heartbeat, 'past 41']],
    ['close', { operator: 'close' }, ['past closed']],
  ])('Should %s', (_what, fault, frames) => {
    expect(passed(fault, heartbeat)).toEqual(frames);
  });

  it('Should change acknowledgements and other kinds of frames, and add an answer to a received frame', () => {
    expect(passed({ operator: 'set-ack', with: { args: ['<token>'] } }, '437[true]')).toEqual(['437["T"]']);
    expect(passed({ operator: 'add', with: { frames: ['41'] } }, heartbeat, 'receive')).toEqual([heartbeat, 'past 41']);
    expect(passed({ operator: 'set-key', with: { path: 'token', value: 'x' } }, '40{"token":"t"}')).toEqual([
      '40{"token":"x"}',
    ]);
    expect(passed({ operator: 'remove-key', with: { path: 'a' } }, '3')).toEqual(['3']);
  });

  it.each<[Omit<ClientFault['where'], 'effect'>, string, boolean]>([
    [{}, heartbeat, true],
    [{ frame: 'pong' }, '3', true],
    [{ frame: 'pong' }, heartbeat, false],
    [{ event: 'events:channel', type: 'typing' }, typing, true],
    [{ event: 'events:channel', type: 'message' }, typing, false],
    [{ event: 'heartbeat' }, '3', false],
    [{ frame: 'ack', id: 0 }, '430[]', true],
    [{ frame: 'ack', id: 0 }, '431[]', false],
    [{ connection: 1 }, heartbeat, true],
    [{ connection: 2 }, heartbeat, false],
    [{ frame: 'ack', type: 'input' }, '437["x"]', true],
    [{ frame: 'ack', type: 'input' }, '438["x"]', false],
  ])('Should match %j with the frame %s: %s', (where, frame, touched) => {
    expect(
      passed(
        { where, operator: 'drop' },
        frame,
        'send',
        link(
          1,
          new Map([
            [7, { event: 'events', type: 'input' }],
            [8, { type: 'execute' }],
          ]),
        ),
      ),
    ).toEqual(touched ? [] : [frame]);
  });

  it('Should change only one direction, and only the n-th match', () => {
    const drop = frameFault({ where: { effect: 'receive', event: 'heartbeat', nth: 2 }, operator: 'drop' }, context);
    expect([
      drop('send', heartbeat, link()),
      drop('receive', heartbeat, link()),
      drop('receive', typing, link()),
      drop('receive', heartbeat, link()),
      drop('receive', heartbeat, link()),
    ]).toEqual([[heartbeat], [heartbeat], [typing], [], [heartbeat]]);
  });
});

describe('shownFault', () => {
  const shown = (fault: Omit<ClientFault, 'where'>, ...states: { [key: string]: Json }[]): unknown[] =>
    states.map(shownFault({ where: { effect: 'show' }, ...fault }, () => 1));

  it('Should change the shown state, or show nothing', () => {
    expect(shown({ operator: 'drop' }, { a: 1 })).toEqual([undefined]);
    expect(shown({ operator: 'set-key', with: { path: 'a.b', value: 2 } }, { a: { b: 1 } })).toEqual([{ a: { b: 2 } }]);
    expect(shown({ operator: 'duplicate', with: { path: 'a' } }, { a: [1, 2] }, { b: 1 })).toEqual([
      { a: [1, 1, 2, 2] },
      { b: 1 },
    ]);
    expect(() => shown({ operator: 'close' }, { a: 1 })).toThrow('The operator "close" with {} does not work here.');
  });

  it('Should not change the shown state before the named connection', () => {
    let opened = 1;
    const drop = shownFault({ where: { effect: 'show', connection: 2 }, operator: 'drop' }, () => opened);
    expect(drop({ a: 1 })).toEqual({ a: 1 });
    opened = 2;
    expect(drop({ a: 1 })).toBeUndefined();
  });

  it('Should not change the shown state for faults of other targets', () => {
    expect(shownFault({ where: { effect: 'send' }, operator: 'drop' }, () => 1)({ a: 1 })).toEqual({ a: 1 });
  });
});
