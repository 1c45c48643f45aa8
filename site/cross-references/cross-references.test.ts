import { beforeAll, describe, expect, it } from 'vitest';
import type { Scenario, Step, Suite } from '../../src/suite/types.js';
import { possibleMessages } from './resolve.js';
import { subjectsOfSteps } from './steps.js';
import { projectFacts } from '../testing/facts.js';

let suite: Suite;
beforeAll(() => {
  ({ suite } = projectFacts());
});

const about = (...steps: Step[]): ReturnType<typeof subjectsOfSteps> =>
  subjectsOfSteps({
    id: 'x/y',
    title: 'T',
    area: 'x',
    digest: '',
    people: {},
    sessions: { a: 'ada' },
    steps,
  } satisfies Scenario);
const typing = { channel_id: '$team.id', data: { type: 'typing', data: { typing: true } } };

describe('aboutSteps', () => {
  it('Should take the type from the window when the step names none', () => {
    const [, nothing] = about(
      { call: 'events:channel', as: 'a', send: typing, ack: [] },
      { nothing: 'events:channel', at: ['a'], match: { channel_id: '$team.id' }, proves: ['CHANNEL-006'] },
    );
    expect(nothing?.events).toEqual([
      { event: 'events:channel', direction: 's2c', payload: { channel_id: '$team.id', data: { type: 'typing' } } },
    ]);
  });

  it('Should link a step that reads stored data to the event authored before it', () => {
    const steps = about(
      { trigger: 'emit-event', as: 'ada', with: { type: 'files', data: {} } },
      { trigger: 'read-chat', as: 'ada', result: {}, proves: ['EVENTS-039'] },
      { trigger: 'read-chat', as: 'ada', result: {}, proves: ['EVENTS-040'] },
    );
    expect(steps[1]?.events.map(({ payload }) => payload)).toEqual([{ data: { type: 'files', data: {} } }]);
    expect(steps[2]?.events).toEqual([]);
  });

  it('Should name the preceding action of a step that expects something, and only of such a step', () => {
    const [, seen, unseen] = about(
      { trigger: 'post-message', as: 'ada' },
      { expect: 'events:channel', at: ['a'], proves: [] },
      { expect: 'events:channel', at: ['a'], times: 0, proves: [] },
    );
    expect([seen?.after, unseen?.after]).toEqual(['post-message', undefined]);
  });
});

describe('resolve', () => {
  const keys = (event: string, direction: 's2c' | 'c2s', payload: { [key: string]: unknown }, within = {}): string[] =>
    possibleMessages(suite, { event, direction, payload: payload as never }, within).keys;

  it('Should find the message by event, direction and type', () => {
    expect(keys('events:channel', 'c2s', typing)).toEqual(['channel.send-typing']);
    expect(keys('events:channel', 's2c', typing)).toEqual(['channel.typing']);
    expect(keys('events', 's2c', { data: { type: 'made:up' } })).toEqual(['events.unknown']);
    expect(keys('events', 's2c', { chat_id: 'x' })).toEqual([]);
  });

  it('Should distinguish a copy for others from the event itself by the constant keys of the envelope', () => {
    const data = { type: 'chat:completion', data: { done: true } };
    expect(keys('events', 's2c', { data })).toEqual(['events.chat-completion']);
    expect(keys('events', 's2c', { shared: true, data })).toEqual(['chat.completion-copy']);
  });

  it('Should leave out messages that the releases lack, and messages that the payload contradicts', () => {
    expect(
      keys('events:channel', 's2c', { data: { type: 'message', data: { content: 'x' } } }, { until: '0.6.41' }),
    ).not.toContain('channel.webhook-message');
    expect(keys('events:channel', 's2c', { data: { type: 'message:update' }, user: { role: 'user' } })).not.toContain(
      'channel.message-update-stream',
    );
  });
});
