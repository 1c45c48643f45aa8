import { describe, expect, it } from 'vitest';
import type { MessageSpec } from '../../src/suite/types.js';
import { parseClientScenario } from './client.js';
import type { SuiteContext } from './context.js';
import type { ScenarioError } from './scenario-error.js';
import { loadFormat } from './load.js';
import { parseYaml } from './yaml-text.js';

const format = loadFormat('client-scenario');
const message = (event: string, direction: 'c2s' | 's2c'): MessageSpec => ({
  key: `${direction}.${event}`,
  title: event,
  summary: '',
  area: 'channel',
  direction,
  event,
  room: '/',
  author: 'server',
});
const surroundings: SuiteContext = {
  releases: [{ version: '1.0.0' }],
  messages: [message('user-join', 'c2s'), message('heartbeat', 'c2s'), message('events', 's2c')],
  requirements: [
    { id: 'CLIENT-001', actor: 'client' },
    { id: 'CHANNEL-001', actor: 'server' },
  ],
  schemas: {},
};

const GOOD = `id: client/sample
title: A client does what it should
needs: [open-chat, shows]
people: { bob: user }
given:
  - { chat: talk, owner: me }
  - { channel: team, owner: bob, members: [me] }
steps:
  - do: open-chat
    with: { chat_id: $talk.id }
  - trigger: post-message
    as: bob
    with: { channel_id: $team.id, content: Hello }
    name: first
  - ask: events
    send: { chat_id: $talk.id, message_id: $first.id }
  - answers: [<any>]
    proves: [CLIENT-001]
  - expect: heartbeat
    proves: [CLIENT-001]
  - shows: { chat: { id: $talk.id } }
    proves: [CLIENT-001]
`;

const parse = (text: string): ReturnType<typeof parseClientScenario> =>
  parseClientScenario(parseYaml(text, 'client/sample.yaml'), surroundings, format);

/** Problems of the scenario with one text replaced. */
function problemsOf(from: string, to: string): string[] {
  expect(GOOD).toContain(from);
  try {
    parse(GOOD.replace(from, to));
    return [];
  } catch (error) {
    return (error as ScenarioError).problems as string[];
  }
}

describe('parseClientScenario', () => {
  it('Should accept a scenario whose names all exist', () => {
    expect(parse(GOOD)).toMatchObject({
      id: 'client/sample',
      area: 'client',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  it.each([
    ['owner: bob', 'owner: eve', 7, 'There is no person "eve"; the scenario has me, bob.'],
    ['as: bob', 'as: eve', 11, 'There is no person "eve"; the scenario has me, bob.'],
    [
      'chat_id: $talk.id }\n  - trigger',
      'chat_id: $chat.id }\n  - trigger',
      9,
      '$chat.id: nothing before this step is called "chat".',
    ],
    ['    name: first\n', '', 14, '$first.id: nothing before this step is called "first".'],
    [
      'needs: [open-chat, shows]',
      'needs: [shows]',
      9,
      'A client that is told to open-chat must be able to: list open-chat in "needs", or say "optional: true".',
    ],
    ['needs: [open-chat, shows]', 'needs: [open-chat]', 21, 'List shows in "needs".'],
    [
      'expect: heartbeat',
      'expect: events',
      19,
      'There is no event "events" that clients send; there are connect, request, ack, *, user-join, heartbeat.',
    ],
    [
      '    proves: [CLIENT-001]\n  - expect',
      '    proves: [CLIENT-009]\n  - expect',
      17,
      'There is no requirement CLIENT-009.',
    ],
    [
      '    proves: [CLIENT-001]\n  - expect',
      '    proves: [CHANNEL-001]\n  - expect',
      17,
      'CHANNEL-001 is a requirement for the server.',
    ],
    ['  - ask: events\n', '  - push: events\n', 17, 'There is no "ask" before these answers.'],
    [
      'steps:\n',
      'steps:\n  - connection: stays\n    proves: [CLIENT-001]\n',
      9,
      'There is no action before this expectation whose window it could judge.',
    ],
    ['steps:\n', 'steps:\n  - start: soon\n', 9, '"start" is "soon", but it must be integer.'],
    ['steps:\n', 'steps:\n  - wait: 31\n', 9, 'A scenario that waits so long must say "slow: true".'],
    ['steps:\n', 'since: 9.9.9\nsteps:\n', 8, '"9.9.9" is no release of versions.yaml.'],
  ])('Should report the line when %j becomes %j', (from, to, line, message) => {
    expect(problemsOf(from, to)).toEqual(
      expect.arrayContaining([expect.stringMatching(new RegExp(`^client/sample\\.yaml:${line}: `))]),
    );
    expect(problemsOf(from, to).map((problem) => problem.replace(/^[^ ]+ /, ''))).toContain(message);
  });

  it.each([
    ['push: events, ask: events', /A step has exactly one of the keys start, push, ask, /],
    ['jump: high', /A step has exactly one of the keys/],
    ['drop: hard', /"drop" is "hard", but must be one of "cut", "close", "leave", "packet"/],
    ['connection: perhaps, proves: [CLIENT-001]', /"connection" is "perhaps"/],
    ['expect: heartbeat', /The key "proves" is missing/],
    ['do: dance', /"do" is "dance", but must be one of/],
  ])('Should refuse the step %s with a reason', (step, message) => {
    expect(problemsOf('steps:\n', `steps:\n  - { ${step} }\n`).join('\n')).toMatch(message);
  });

  it('Should change the digest with the text', () => {
    expect(parse(GOOD.replace('Hello', 'Goodbye')).digest).not.toBe(parse(GOOD).digest);
  });
});
