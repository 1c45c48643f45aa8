import { describe, expect, it } from 'vitest';
import type { RuleContext } from '../rule.js';
import type { Conn, Frame } from '../decoded-trace.js';
import { ROOMS, staysIn } from './room-entry.js';

const ask = (line: number, type: string, id = line): Partial<Frame> => ({
  line,
  dir: 'c2s',
  event: 'events:chat',
  id,
  type,
  payload: { chat_id: 'c1', data: { type } },
});
const answer = (line: number, id: number, ...args: boolean[]): Partial<Frame> => ({
  line,
  dir: 's2c',
  id,
  args,
  packet: { engine: 'message', packet: { type: 'ack', nsp: '/', id, data: args } },
});
const access = (line: number): Partial<Frame> => ({
  line,
  dir: 's2c',
  event: 'events',
  type: 'chat:access',
  payload: { chat_id: 'c1', data: { type: 'chat:access' } },
});

function stays(...frames: Partial<Frame>[]): { first: number; from: number; to: number; last: number }[] {
  const packet: Frame['packet'] = { engine: 'noop' };
  const conn = { closedAt: Infinity, frames: frames.map((frame) => ({ packet, ...frame })) } as unknown as Conn;
  const context = { timeline: { conns: [conn], controls: [] } } as unknown as RuleContext;
  return staysIn(context, ROOMS.chat).map(
    ({ id, first, from, to, last }) => (expect(id).toBe('c1'), { first, from, to, last }),
  );
}

describe('a room that is entered by asking', () => {
  it('Should hold the session from its granted request until the answer to its leaving', () => {
    expect(stays(ask(1, 'join'), answer(2, 1, true), ask(3, 'leave'), answer(4, 3, true))).toEqual([
      { first: 1, from: 2, to: 3, last: 4 },
    ]);
  });

  it('Should not hold a session that was refused or not answered', () => {
    expect(stays(ask(1, 'join'), answer(2, 1, false))).toEqual([]);
    expect(stays(ask(1, 'join'), answer(2, 1))).toEqual([]);
    expect(stays(ask(1, 'join'))).toEqual([]);
  });

  it('Should not be sure of a session that may have lost the room, until it asks again', () => {
    expect(stays(ask(1, 'join'), answer(2, 1, true), access(3))).toEqual([
      { first: 1, from: 2, to: 3, last: Infinity },
    ]);
    expect(stays(ask(1, 'join'), answer(2, 1, true), access(3), ask(4, 'join'), answer(5, 4, true))).toEqual([
      { first: 1, from: 2, to: 3, last: 5 },
      { first: 5, from: 5, to: Infinity, last: Infinity },
    ]);
  });

  it('Should keep the room over a second request that is refused', () => {
    expect(stays(ask(1, 'join'), answer(2, 1, true), ask(3, 'join'), answer(4, 3, false))).toEqual([
      { first: 1, from: 2, to: Infinity, last: Infinity },
    ]);
  });
});
