import { afterEach, describe, expect, it } from 'vitest';
import type { WebSocket } from 'ws';
import type { Scenario, Step } from '../../../src/suite/types.js';
import type { TraceLine } from '../../trace/line.js';
import { runServer } from './run-server.js';
import { startFakeServer, type FakeServer } from './testing/fake-server.js';
import { fakeSubject } from './testing/fake-subject.js';
import { fakeSuite, joinScenario } from './testing/suite.js';

const open: FakeServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/**
 * Runs a scenario against a server that calls the session that greeted it. Returns what was then sent, under the names
 * from the call.
 */
async function perform(
  answers: Extract<Step, { trigger: string }>['answers'],
): Promise<{ received: string[]; lines: TraceLine[] }> {
  const received: string[] = [];
  let greet = (_socket: WebSocket): void => undefined;
  let end = (): void => undefined;
  const server = await startFakeServer({
    intercept: (event, payload, socket) => {
      if (event === 'greet') greet(socket);
      if (!event.includes('own:')) return event === 'greet';
      received.push(`${event} ${JSON.stringify(payload)}`);
      if (payload === 'end') end();
      return true;
    },
  });
  open.push(server);
  const greeted = new Promise<WebSocket>((resolve) => (greet = resolve));
  const ended = new Promise<void>((resolve) => (end = resolve));
  const trigger = async (): Promise<{ ok: true }> => {
    (await greeted).send('427["events",{"data":{"channel":"own:1"}}]');
    await ended;
    return { ok: true };
  };
  const steps: Step[] = [
    { connect: ['bob-1', 'bob-2'] },
    { emit: 'greet', as: 'bob-1' },
    { trigger: 'complete-directly', as: 'bob', answers: answers! },
  ];
  const scenario: Scenario = { ...joinScenario, sessions: { 'bob-1': 'bob', 'bob-2': 'bob' }, steps };
  const { lines } = await runServer({
    url: server.url,
    suite: fakeSuite([scenario]),
    subject: fakeSubject(server, { trigger }).factory,
    subjectName: 'fake',
    credentials: {},
    quick: false,
    deadline: 2000,
    signal: new AbortController().signal,
  });
  return { received, lines };
}

describe('answers', () => {
  it('Should send the next events after an answer, under the name from the call', async () => {
    const { received, lines } = await perform([
      {
        at: 'bob-1',
        name: 'asked',
        ack: [{ status: true }],
        next: [
          { emit: '$asked.data.channel', as: 'bob-1', send: { one: '$asked.data.channel' } },
          { emit: 'own:2', as: 'bob-2', send: 'end' },
        ],
      },
    ]);
    expect(received.sort()).toEqual(['own:1 {"one":"own:1"}', 'own:2 "end"']);
    expect(lines.find((line) => line.kind === 'fact' && line.name === 'asked')).toMatchObject({
      value: { data: { channel: 'own:1' } },
    });
    const sent = lines.flatMap((line) =>
      line.kind === 'frame' && line.dir === 'c2s' && line.text !== undefined ? [line.text] : [],
    );
    expect(sent.findIndex((text) => text.startsWith('437['))).toBeLessThan(
      sent.findIndex((text) => text.includes('own:1')),
    );
  });

  it('Should report a name that is not the name of an event', async () => {
    const { lines } = await perform([
      {
        at: 'bob-1',
        name: 'asked',
        ack: [],
        next: [
          { emit: 'own:3', as: 'bob-1', send: 'end' },
          { emit: '$asked.data', as: 'bob-1', send: 1 },
        ],
      },
    ]);
    expect(lines.find((line) => line.kind === 'trouble')).toMatchObject({
      message: expect.stringContaining('$asked.data is no name of an event'),
    });
  });
});
