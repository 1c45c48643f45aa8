import { describe, expect, it } from 'vitest';
import type { TraceLine } from '../../trace/line.js';
import { judge } from '../judge.js';
import { requirement, suiteOf } from '../testing/suite.js';

const got = (text: string): TraceLine => ({ kind: 'frame', conn: 'b', dir: 's2c', text });
const head: TraceLine[] = [
  { kind: 'open', conn: 'b' },
  { kind: 'frame', conn: 'b', dir: 'c2s', text: '40' },
  got('40{"sid":"s1"}'),
];
const closed = (by: 'server' | 'client'): TraceLine => ({ kind: 'close', conn: 'b', code: 1000, by });
const event = got('42["events:channel",{"channel_id":"c1","data":{"type":"typing","data":{"typing":true}}}]');

function outcome(rule: string, lines: TraceLine[]): string {
  const { verdicts } = judge([...head, ...lines], {
    suite: suiteOf([requirement('R', { ambient: { rule } })], []),
    profile: '0.7.2',
  });
  return verdicts[0]!.outcome;
}

describe('silent-after-disconnect', () => {
  it('Should allow acks, and events after the next CONNECT', () => {
    expect(outcome('silent-after-disconnect', [event, got('41'), got('431[]'), got('40{"sid":"s2"}'), event])).toBe(
      'pass',
    );
  });

  it('Should report an event after the DISCONNECT', () => {
    expect(outcome('silent-after-disconnect', [got('41'), event])).toBe('fail');
  });

  it('Should not judge sessions without a DISCONNECT', () => {
    expect(outcome('silent-after-disconnect', [event])).toBe('not-observed');
  });
});

describe('websocket-kept', () => {
  it('Should allow the client to close the websocket', () => {
    expect(outcome('websocket-kept', [got('41'), closed('client')])).toBe('pass');
  });

  it('Should report a websocket that the server closed', () => {
    expect(outcome('websocket-kept', [got('41'), closed('server')])).toBe('fail');
  });
});
