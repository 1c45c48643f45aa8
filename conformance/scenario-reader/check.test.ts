import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json, MessageSpec } from '../../src/suite/types.js';
import { checkScenario } from './check.js';
import type { SuiteContext } from './context.js';
import { loadFormat } from './load.js';

const format = loadFormat('scenario');
const message = (event: string, direction: 'c2s' | 's2c', more: Partial<MessageSpec> = {}): MessageSpec => ({
  key: `${direction}.${event}`,
  title: event,
  summary: '',
  area: 'channel',
  direction,
  event,
  room: '/',
  author: 'server',
  ...more,
});
const surroundings: SuiteContext = {
  releases: [{ version: '1.0.0' }, { version: '1.1.0' }],
  messages: [
    message('user-join', 'c2s'),
    message('events:channel', 'c2s'),
    message('events:channel', 's2c', { type: 'typing' }),
    message('events:channel', 's2c', { key: 'new', type: 'message', since: '1.1.0' }),
  ],
  requirements: [
    { id: 'CHANNEL-001', actor: 'server', needs: ['channels'] },
    { id: 'CHANNEL-002', actor: 'server', until: '1.0.0' },
  ],
  schemas: {},
};

const GOOD = `
id: channel/typing
title: Typing reaches everybody in the room
needs: [channels]
people: { ada: admin, bob: user }
sessions: { ada-1: ada, bob-1: bob, ghost: nobody }
given:
  - { channel: team, owner: ada, members: [bob] }
steps:
  - join: [ada-1, bob-1]
  - connect: [ghost]
  - call: events:channel
    as: bob-1
    send: { channel_id: $team.id, data: { type: typing } }
    ack: []
  - expect: events:channel
    at: [ada-1]
    match: { channel_id: $team.id, data: { type: typing } }
    times: 1
    proves: [CHANNEL-001]
  - nothing: events:channel
    at: [ghost]
    match: { channel_id: $team.id }
    proves: [CHANNEL-001]
`;

/** A step with a call that bob answers, up to the list of steps after the answer. */
const ASKING =
  '- { trigger: create-channel, as: ada, with: { name: room }, answers: [{ at: bob-1, name: asked, ' +
  'ack: [], next: [';
const asking = (next: string, name = 'asked'): string => `${GOOD}  ${ASKING.replace('asked', name)}${next}] }] }\n`;

const problemsOf = (text: string): string[] =>
  checkScenario(parse(text) as Json, surroundings, format).map(
    (problem) => `${problem.path.join('.')}: ${problem.message}`,
  );

describe('checkScenario', () => {
  test('Should accept a scenario whose names all exist', () => {
    expect(problemsOf(GOOD)).toEqual([]);
  });

  test.each([
    ['people: { ada: admin', 'people: { ada: boss', 'people.ada: "ada" is "boss", but must be one of "admin", "user".'],
    ['bob-1: bob', 'bob-1: bert', 'sessions.bob-1: There is no person "bert"'],
    ['owner: ada', 'owner: eve', 'given.0: There is no person "eve"'],
    ['owner: ada, ', '', 'given.0: The key "owner" is missing: Person who creates the channel.'],
    ['channel: team', 'channel: bob', 'given.0: The name "bob" is used twice'],
    ['join: [ada-1, bob-1]', 'joined: [ada-1, bob-1]', 'steps.0: A step needs one of the keys connect, join,'],
    ['join: [ada-1, bob-1]', 'join: [ada-1, bob-1, eve-1]', 'steps.0: There is no session "eve-1"'],
    ['join: [ada-1, bob-1]', 'join: [ada-1]', 'steps.2: The session "bob-1" was not opened yet'],
    ['connect: [ghost]', 'join: [ghost]', 'steps.1: "ghost" is nobody\'s session'],
    ['call: events:channel', 'call: event:channel', 'steps.2: There is no event "event:channel" that clients send'],
    [
      'call: events:channel',
      'call: events:channel\n    emit: events:channel',
      'steps.2: A step has one kind, but this one has call and emit',
    ],
    [
      '    ack: []',
      '    akc: []',
      'steps.2.akc: The key "akc" is not known here; known are call, as, send, args, attach, ack, name, proves.',
    ],
    ['    ack: []', '    proves: [CHANNEL-001]', 'steps.2: A call that proves something says in "ack"'],
    ['    ack: []', '    name: said', 'steps.2: A call whose ack gets a name says in "ack"'],
    ['    ack: []', '    ack: []\n    name: team', 'steps.2: The name "team" is used twice'],
    [
      'send: { channel_id: $team.id',
      'send: { channel_id: $tem.id',
      'steps.2: $tem.id: nothing before this step is called "tem".',
    ],
    ['send: { channel_id: $team.id', 'send: { channel_id: $team', 'steps.2: $team: say which value of "team" is meant'],
    ['expect: events:channel', 'expect: user-join', 'steps.3: There is no event "user-join" that servers send'],
    [
      'match: { channel_id: $team.id, data: { type: typing } }',
      'match: { data: { type: typing } }',
      'steps.3: "times" needs a match that contains a capture',
    ],
    [
      'match: { channel_id: $team.id }',
      'match: { channel_id: team }',
      'steps.4: "nothing" needs a match that contains a capture',
    ],
    ['proves: [CHANNEL-001]', 'proves: [CHANNEL-1]', 'steps.3.proves.0: "CHANNEL-1" is not written as it must be'],
    ['proves: [CHANNEL-001]', 'proves: [CHANNEL-003]', 'steps.3: There is no requirement CHANNEL-003.'],
    [
      'data: { type: typing } }\n    times',
      'data: { type: message } }\n    times',
      'steps.3: The scenario runs in 1.0.0, which does not send "events:channel" of type "message"',
    ],
    ['title:', 'since: "2.0.0"\ntitle:', 'since: "2.0.0" is no release'],
    ['title:', 'since: "1.1.0"\nuntil: "1.0.0"\ntitle:', 'until: since is later than until'],
    ['needs: [channels]', 'needs: []', 'given.0: A channel needs "channels"'],
    ['needs: [channels]', 'needs: [chanels]', 'needs.0: Entry 1 is "chanels", but must be one of "channels"'],
  ])('Should refuse "%s" written as "%s"', (from, to, expected) => {
    expect(GOOD).toContain(from);
    expect(problemsOf(GOOD.replace(from, to)).join('\n')).toContain(expected);
  });

  test('Should refuse a requirement that holds in no release in which the scenario runs', () => {
    expect(
      problemsOf(GOOD.replace('[CHANNEL-001]', '[CHANNEL-002]').replace('title:', 'since: "1.1.0"\ntitle:')),
    ).toEqual(['steps.3: CHANNEL-002 does not hold in any release in which this scenario runs.']);
  });

  test.each([
    ['{ call: user-join, as: bob-1, send: { id: $asked.data.id } }', undefined],
    ['{ emit: $asked.data.channel, as: bob-1, send: 1 }', undefined],
    ['{ call: user-join, as: bob-2, send: 1 }', 'steps.5: There is no session "bob-2"'],
    ['{ call: user-jon, as: bob-1, send: 1 }', 'steps.5: There is no event "user-jon" that clients send'],
    [
      '{ call: $aksed.data.channel, as: bob-1, send: 1 }',
      'steps.5: $aksed.data.channel: nothing before this step is called "aksed".',
    ],
    ['{ as: bob-1, send: 1 }', 'steps.5.answers.0.next.0'],
  ])('Should check the step after an answer: %s', (next, expected) => {
    const found = problemsOf(asking(next)).join('\n');
    if (expected === undefined) expect(found).toBe('');
    else expect(found).toContain(expected);
  });

  test('Should refuse a call name that is already used', () => {
    expect(problemsOf(asking('{ call: user-join, as: bob-1, send: 1 }', 'team')).join('\n')).toContain(
      'steps.5: The name "team" is used twice',
    );
  });

  test('Should allow the name of an ack in the following steps', () => {
    expect(
      problemsOf(
        GOOD.replace('    ack: []', '    ack: [{}]\n    name: said').replace(
          'match: { channel_id: $team.id }',
          'match: { channel_id: $said.id }',
        ),
      ),
    ).toEqual([]);
  });

  test('Should accept an unknown event that begins with no-such-', () => {
    expect(problemsOf(GOOD.replace('call: events:channel', 'call: no-such-event'))).toEqual([]);
  });

  test('Should accept an event of clients in "nothing"', () => {
    expect(problemsOf(GOOD.replace('nothing: events:channel', 'nothing: user-join'))).toEqual([]);
  });

  test.each([['just text'], ['[]'], ['steps: 3'], ['steps: [null, 7]'], ['given: [x]\nsteps: [{}]'], ['']])(
    'Should report %j as a problem, without an exception',
    (text) => {
      expect(problemsOf(text).length).toBeGreaterThan(0);
    },
  );
});
