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
  it('Should let different events pass, and the same at another session', () => {
    expect(
      outcome(
        frame('a', '{"id":"n","at":1795238577852532146}'),
        frame('a', '{"id":"n","at":1795238577852532147}'),
        frame('b', '{"id":"n","at":1795238577852532146}'),
      ),
    ).toBe('pass');
  });

  it('Should find what comes twice at a session', () => {
    expect(outcome(frame('a', '{"id":"n","at":1}'), frame('a', '{"id":"n","at":1}'))).toBe('fail');
  });

  it('Should say nothing about events without the keys', () => {
    expect(outcome(frame('a', '{"id":"n"}'), frame('a', '{"id":"n"}'))).toBe('not-observed');
  });
});
