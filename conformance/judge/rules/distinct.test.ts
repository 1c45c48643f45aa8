import { describe, expect, it } from 'vitest';
import type { TraceLine } from '../../trace/line.js';
import { judge } from '../judge.js';
import { ambient, requirement, suiteOf } from '../testing/suite.js';

const frame = (conn: string, payload: string): TraceLine => ({
  kind: 'frame',
  conn,
  dir: 's2c',
  text: `42["events:note",${payload}]`,
});
const once = requirement('ONCE', { ambient: ambient('distinct', { event: 'events:note', keys: ['id', 'at'] }) });

function outcome(...lines: TraceLine[]): string | undefined {
  return judge(lines, { suite: suiteOf([once], []), profile: '0.7.2' }).verdicts[0]?.outcome;
}

describe('distinct', () => {
  it('Should accept different events, and equal ones at different sessions', () => {
    expect(
      outcome(
        frame('a', '{"id":"n","at":1795238577852532146}'),
        frame('a', '{"id":"n","at":1795238577852532147}'),
        frame('b', '{"id":"n","at":1795238577852532146}'),
      ),
    ).toBe('pass');
  });

  it('Should report an event that a session receives twice', () => {
    expect(outcome(frame('a', '{"id":"n","at":1}'), frame('a', '{"id":"n","at":1}'))).toBe('fail');
  });

  it('Should not judge events without the keys', () => {
    expect(outcome(frame('a', '{"id":"n"}'), frame('a', '{"id":"n"}'))).toBe('not-observed');
  });
});
