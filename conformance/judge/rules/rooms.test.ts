import { describe, expect, it } from 'vitest';
import type { TraceLine } from '../../trace/line.js';
import { judge } from '../index.js';
import { requirement, suiteOf } from '../testing/suite.js';

const ghost: TraceLine[] = [
  { kind: 'run', format: 1, set: 't', suite: 'x', profile: '0.7.2', forced: false, subject: 's', target: 'u', capabilities: [], quick: true },
  { kind: 'open', conn: 'g', run: 'r1', session: 'ghost' },
  { kind: 'frame', conn: 'g', dir: 's2c', text: '40{"sid":"s1"}' },
  { kind: 'frame', conn: 'g', dir: 's2c', text: '42["events:channel",{"channel_id":"c1","data":{"type":"typing","data":{"typing":true}}}]' },
];

describe('Rule anonymous-silence', () => {
  const outcome = (more: { except?: string[]; behaviour?: string }): string => {
    const rule = requirement('SILENCE', { ambient: { rule: 'anonymous-silence', with: more } });
    return judge(ghost, { suite: suiteOf([rule], []), profile: '0.7.2' }).verdicts[0]!.outcome;
  };

  it('Should leave out what the release lets anonymous sessions have, and nothing where it does not', () => {
    expect(outcome({})).toBe('fail');
    expect(outcome({ except: ['events:channel'], behaviour: 'server_joins_channels' })).toBe('pass');
    expect(outcome({ except: ['events'], behaviour: 'server_joins_channels' })).toBe('fail');
    expect(outcome({ except: ['events:channel'], behaviour: 'no_such_behaviour' })).toBe('fail');
  });
});
