import { describe, expect, it } from 'vitest';
import type { Step } from './types.js';
import { provesRequirement, stepText } from './step-text.js';

const proves = ['CHANNEL-004'];

describe('stepText', () => {
  it.each<[Step, string]>([
    [{ connect: ['a', 'b'], token: 'none' }, 'a, b connect with token: none'],
    [{ join: ['a'] }, 'a join with user-join'],
    [{ call: 'heartbeat', as: 'a', send: {}, ack: [] }, 'a calls heartbeat {}, acknowledged with []'],
    [{ call: 'user-join', as: 'a', args: [1, 2], ack: 'none' }, 'a calls user-join [1,2], never acknowledged'],
    [{ emit: 'usage', as: 'a' }, 'a emits usage'],
    [
      { trigger: 'post-message', as: 'bob', with: { content: 'x' }, refused: true },
      'bob does post-message {"content":"x"}, which must be refused',
    ],
    [{ disconnect: ['a'], how: 'leave' }, 'a leave'],
    [{ idle: ['a'], pings: 2 }, 'a wait for 2 pings'],
    [
      { expect: 'events', at: ['a'], times: 1, match: { x: '<uuid>' }, proves },
      'a must receive events once {"x":"<uuid>"}',
    ],
    [{ expect: 'events', at: ['a'], times: 0, proves }, 'a must receive events 0 times'],
    [{ nothing: 'events', at: ['a', 'b'], proves }, 'a, b must not receive events'],
    [
      { order: [{ event: 'events' }, { event: 'x', match: 1 }], at: ['a'], proves },
      'a must receive in this order: events, x 1',
    ],
    [{ closed: 'leave', at: ['a'], proves }, 'the server must end a (leave)'],
  ])('Should describe %j in a sentence', (step, sentence) => {
    expect(stepText(step)).toBe(sentence);
  });

  it('Should recognize the steps that prove a requirement', () => {
    expect(provesRequirement({ nothing: 'events', at: ['a'], proves }, 'CHANNEL-004')).toBe(true);
    expect(provesRequirement({ emit: 'usage', as: 'a' }, 'CHANNEL-004')).toBe(false);
  });
});
