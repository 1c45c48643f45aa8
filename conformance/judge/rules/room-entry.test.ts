import { describe, expect, it } from 'vitest';
import { project } from '../../../src/suite/project.js';
import { encodeAck, encodeEvent } from '../../../src/wire/codec.js';
import type { TraceLine } from '../../trace/line.js';
import { contextOf } from '../rule.js';
import { suiteOf } from '../testing/suite.js';
import { ROOMS, staysIn } from './room-entry.js';

const projection = project(suiteOf([], []), '0.7.2');
const frame = (dir: 'c2s' | 's2c', text: string): TraceLine => ({ kind: 'frame', conn: 'a', dir, text });
const about = (type: string): { chat_id: string; data: { type: string } } => ({ chat_id: 'c1', data: { type } });
const ask = (type: string, id: number): TraceLine => frame('c2s', encodeEvent('events:chat', [about(type)], id));
const answer = (id: number, ...args: boolean[]): TraceLine => frame('s2c', encodeAck(id, args));
const access: TraceLine = frame('s2c', encodeEvent('events', [about('chat:access')]));

function stays(...lines: TraceLine[]): { first: number; from: number; to: number; last: number }[] {
  const context = contextOf(lines, projection, () => undefined);
  return staysIn(context, ROOMS.chat).map(
    ({ id, first, from, to, last }) => (expect(id).toBe('c1'), { first, from, to, last }),
  );
}

describe('staysIn', () => {
  it('Should begin a stay at the granted request and end it at the answer to the leave request', () => {
    expect(stays(ask('join', 1), answer(1, true), ask('leave', 3), answer(3, true))).toEqual([
      { first: 1, from: 2, to: 3, last: 4 },
    ]);
  });

  it('Should begin no stay when the request is refused or not answered', () => {
    expect(stays(ask('join', 1), answer(1, false))).toEqual([]);
    expect(stays(ask('join', 1), answer(1))).toEqual([]);
    expect(stays(ask('join', 1))).toEqual([]);
  });

  it('Should be uncertain after the room may be lost, until the session enters again', () => {
    expect(stays(ask('join', 1), answer(1, true), access)).toEqual([{ first: 1, from: 2, to: 3, last: Infinity }]);
    expect(stays(ask('join', 1), answer(1, true), access, ask('join', 4), answer(4, true))).toEqual([
      { first: 1, from: 2, to: 3, last: 5 },
      { first: 5, from: 5, to: Infinity, last: Infinity },
    ]);
  });

  it('Should keep the stay when a second request is refused', () => {
    expect(stays(ask('join', 1), answer(1, true), ask('join', 3), answer(3, false))).toEqual([
      { first: 1, from: 2, to: Infinity, last: Infinity },
    ]);
  });
});
