import { describe, expect, it } from 'vitest';
import type { TraceLine } from '../../trace/line.js';
import { judge } from '../judge.js';
import { ambient, requirement, suiteOf } from '../testing/suite.js';
import type { Verdict } from '../verdict.js';

const once = requirement('ONCE', { ambient: ambient('exactly-once', { event: 'events:channel' }) });
const post: TraceLine = {
  kind: 'rest',
  actor: 'bob',
  method: 'POST',
  path: '/api/v1/channels/c1/messages/post',
  status: 200,
  response_text: '{"id":"m1"}',
};
const message = (conn: string): TraceLine => ({
  kind: 'frame',
  conn,
  dir: 's2c',
  text: '42["events:channel",{"channel_id":"c1","message_id":"m1","data":{"type":"message"}}]',
});
const other: TraceLine = { kind: 'frame', conn: 'a', dir: 's2c', text: '2' };

function verdict(...lines: TraceLine[]): Verdict {
  return judge(lines, { suite: suiteOf([once], []), profile: '0.7.2' }).verdicts[0]!;
}

describe('exactly-once', () => {
  it('Should accept one delivery for each session', () => {
    expect(verdict(post, message('a'), message('b')).outcome).toBe('pass');
  });

  it('Should report the last surplus copy, with the count in words', () => {
    const { outcome, findings } = verdict(post, message('a'), message('b'), other, message('a'), message('a'));
    expect(outcome).toBe('fail');
    expect(findings).toMatchObject([
      { code: 'delivery-count', type: 'message', trigger: 'post-message', times: 1, count: 3, line: 6 },
    ]);
  });
});
