/** A hand-written suite of three scenarios. */
import { behavioursOf } from '../../../../src/suite/testing/behaviours.js';
import type { MessageSpec, Requirement, Scenario, Suite } from '../../../../src/suite/types.js';

const typing = { type: 'typing', data: { typing: true } };

/** A scenario with typing events in a channel. */
export const typingScenario: Scenario = {
  id: 'channel/typing',
  title: 'Typing reaches every session in the room',
  area: 'channel',
  needs: ['channels'],
  people: { ada: 'admin', bob: 'user', eve: 'user' },
  sessions: { 'ada-desk': 'ada', 'bob-1': 'bob', 'eve-1': 'eve', ghost: 'nobody' },
  given: [{ channel: 'team', owner: 'ada', members: ['bob'] }],
  steps: [
    { join: ['ada-desk', 'bob-1', 'eve-1'] },
    { connect: ['ghost'], token: 'none' },
    { call: 'events:channel', as: 'bob-1', send: { channel_id: '$team.id', message_id: null, data: typing }, ack: [] },
    {
      expect: 'events:channel',
      at: ['ada-desk', 'bob-1'],
      match: { channel_id: '$team.id', user: { id: '$bob.id' } },
      times: 1,
      proves: ['CHANNEL-001'],
    },
    { nothing: 'events:channel', at: ['eve-1', 'ghost'], match: { channel_id: '$team.id' }, proves: ['CHANNEL-002'] },
  ],
  digest: 'typing-digest',
};

/** A scenario with one session that joins. */
export const joinScenario: Scenario = {
  id: 'session/join',
  title: 'user-join is acknowledged',
  area: 'session',
  people: { bob: 'user' },
  sessions: { 'bob-1': 'bob' },
  steps: [{ join: ['bob-1'], proves: ['SESSION-001'] }],
  digest: 'join-digest',
};

/** A slow scenario that only waits. */
export const idleScenario: Scenario = {
  id: 'transport/idle',
  title: 'An idle session is pinged',
  area: 'transport',
  slow: true,
  people: { bob: 'user' },
  sessions: { 'bob-1': 'bob' },
  steps: [{ join: ['bob-1'] }, { idle: ['bob-1'], pings: 2 }],
  digest: 'idle-digest',
};

const requirement = (id: string, scenarios: string[], more: Partial<Requirement> = {}): Requirement => ({
  id,
  area: id.split('-')[0]!.toLowerCase(),
  level: 'MUST',
  actor: 'server',
  statement: id,
  source: {},
  scenarios,
  ...more,
});

const message = (event: string, direction: 'c2s' | 's2c'): MessageSpec => ({
  key: `${event}-${direction}`,
  title: event,
  summary: '',
  area: 'session',
  direction,
  event,
  room: '/',
  author: 'server',
});

/** The suite; `scenarios` replaces the default three. */
export function fakeSuite(scenarios: Scenario[] = [typingScenario, joinScenario, idleScenario]): Suite {
  return {
    set: '0.1',
    digest: 'suite-digest',
    releases: [
      { version: '0.6.41', verified: false, behaviour: behavioursOf({ max_payload: 1_000_000 }) },
      { version: '0.7.2', verified: true, behaviour: behavioursOf({ max_payload: 1_000_000 }) },
      { version: '0.9.0', verified: false, behaviour: behavioursOf({ max_payload: 1_000_000 }) },
      { version: '0.12.4', verified: true, behaviour: behavioursOf({ max_payload: 16_777_216 }) },
    ],
    messages: [
      message('user-join', 'c2s'),
      message('join-channels', 'c2s'),
      message('events:channel', 'c2s'),
      message('events:channel', 's2c'),
    ],
    schemas: {},
    requirements: [
      requirement('CHANNEL-001', ['channel/typing'], { needs: ['channels'] }),
      requirement('CHANNEL-002', ['channel/typing'], { needs: ['channels'] }),
      requirement('SESSION-001', ['session/join']),
      requirement('TRANSPORT-001', ['transport/idle'], { slow: true }),
      requirement('TRANSPORT-002', [], { ambient: { rule: 'ack-once' } }),
    ],
    scenarios,
  };
}
