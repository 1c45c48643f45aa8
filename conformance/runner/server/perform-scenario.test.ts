import { afterEach, describe, expect, it } from 'vitest';
import type { Scenario, Step } from '../../../src/suite/types.js';
import type { TraceLine } from '../../trace/line.js';
import { runServer } from './run-server.js';
import { startFakeServer, type FakeServer, type Misbehaviour } from './testing/fake-server.js';
import { fakeSubject, type FakeControl } from './testing/fake-subject.js';
import { fakeSuite, joinScenario } from './testing/suite.js';

const open: FakeServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** Performs one scenario of Bob with two sessions. Returns its trace and its duration. */
async function perform(
  steps: Step[],
  wrong: Misbehaviour = {},
  behaviour: Partial<FakeControl> = {},
): Promise<{ lines: TraceLine[]; texts: string[]; ms: number }> {
  const server = await startFakeServer(wrong);
  open.push(server);
  const scenario: Scenario = { ...joinScenario, sessions: { 'bob-1': 'bob', 'bob-2': 'bob' }, steps };
  const began = performance.now();
  const { lines } = await runServer({
    url: server.url,
    suite: fakeSuite([scenario]),
    subject: fakeSubject(server, behaviour).factory,
    subjectName: 'fake',
    credentials: {},
    quick: false,
    deadline: 2000,
    signal: new AbortController().signal,
  });
  const texts = lines.flatMap((line) =>
    line.kind === 'frame' && line.text !== undefined ? [`${line.conn} ${line.dir} ${line.text}`] : [],
  );
  return { lines, texts, ms: performance.now() - began };
}

const kinds = (lines: TraceLine[]): string[] => lines.map(({ kind }) => kind);
const bye: Misbehaviour = {
  intercept: (event, _payload, socket) => {
    if (event !== 'bye') return false;
    socket.send('41');
    return true;
  },
};

describe('perform', () => {
  it('Should not wait for an ack that must not be sent', async () => {
    const { lines, ms } = await perform([
      { connect: ['bob-1'] },
      { call: 'silent', as: 'bob-1', ack: 'none', proves: [] },
    ]);
    expect(ms).toBeLessThan(1500);
    expect(kinds(lines)).toContain('fence');
  });

  it('Should notice a session that the server ended, and send it no fence', async () => {
    const { lines, ms } = await perform(
      [{ join: ['bob-1', 'bob-2'] }, { emit: 'bye', as: 'bob-1' }, { closed: 'leave', at: ['bob-1'], proves: [] }],
      bye,
    );
    expect(ms).toBeLessThan(1500);
    const fence = lines.find((line) => line.kind === 'fence');
    expect(Object.keys(fence!.asked)).toEqual(['session/join:bob-2']);
  });

  it('Should reconnect on the same websocket after a leave, and on a new one after a close', async () => {
    const { lines, texts } = await perform([
      { join: ['bob-1', 'bob-2'] },
      { disconnect: ['bob-1'], how: 'leave' },
      { disconnect: ['bob-2'] },
      { join: ['bob-1', 'bob-2'] },
    ]);
    expect(
      texts
        .filter((text) => text.startsWith('session/join:bob-1 c2s 4'))
        .map((text) => text.split(' ')[2]!.slice(0, 2)),
    ).toEqual(['40', '42', '41', '40', '42']);
    expect(lines.flatMap((line) => (line.kind === 'open' ? [line.conn] : [])).sort()).toEqual([
      'session/join:bob-1',
      'session/join:bob-2',
      'session/join:bob-2~2',
    ]);
    expect(lines.find((line) => line.kind === 'close' && line.conn === 'session/join:bob-2')).toMatchObject({
      by: 'client',
    });
  });

  it('Should wait for events in the expected order', async () => {
    const three: Misbehaviour = {
      intercept: (event, _payload, socket) => {
        if (event !== 'count') return false;
        ['two', 'one', 'two'].forEach((name, at) => setTimeout(() => socket.send(`42["${name}",{}]`), at * 30));
        return true;
      },
    };
    const { texts } = await perform(
      [
        { connect: ['bob-1'] },
        { emit: 'count', as: 'bob-1' },
        { order: [{ event: 'one' }, { event: 'two' }], at: ['bob-1'], proves: [] },
      ],
      three,
    );
    const fence = texts.findIndex((text) => text.includes('owrt-fence'));
    expect(texts.slice(0, fence).filter((text) => text.includes('s2c 42["two"'))).toHaveLength(2);
  });

  it('Should record a refused trigger and continue', async () => {
    const { lines } = await perform(
      [
        { connect: ['bob-1'] },
        { trigger: 'create-chat', as: 'bob', name: 'talk' },
        { emit: 'x', as: 'bob-1', send: { why: '$talk.detail' } },
      ],
      {},
      { trigger: async () => ({ ok: false, status: 403, result: { detail: 'no' } }) },
    );
    expect(lines.find((line) => line.kind === 'control')).toMatchObject({
      index: 1,
      ok: false,
      status: 403,
      result_text: '{"detail":"no"}',
      name: 'talk',
    });
    expect(kinds(lines)).toContain('done');
  });

  it('Should end a scenario without trouble when it needs a refused object', async () => {
    const { lines } = await perform(
      [
        { trigger: 'create-chat', as: 'bob', name: 'talk' },
        { connect: ['bob-1'] },
        { emit: 'x', as: 'bob-1', send: { id: '$talk.id' } },
        { disconnect: ['bob-1'] },
      ],
      {},
      { trigger: async () => ({ ok: false, status: 403 }) },
    );
    expect(kinds(lines)).not.toContain('trouble');
    expect(kinds(lines).at(-1)).toBe('close');
    expect(lines.filter((line) => line.kind === 'step').map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(kinds(lines)).toContain('done');
  });

  it.each([
    ['<string>', ['me'], [0, 1, 2, 3]],
    ['somebody else', [], [0, 1, 2]],
  ])('Should store an ack whose id is %s, or else end the scenario without trouble', async (id, facts, steps) => {
    const joined: Misbehaviour = { joined: [{ id: 'u1', name: 'Bob' }] };
    const { lines, texts } = await perform(
      [
        { connect: ['bob-1'] },
        { call: 'user-join', as: 'bob-1', send: {}, ack: [{ id }], name: 'me' },
        { emit: 'x', as: 'bob-1', send: { id: '$me.id' } },
        { disconnect: ['bob-1'] },
      ],
      joined,
    );
    expect(lines.flatMap((line) => (line.kind === 'fact' && line.name === 'me' ? [line.name] : []))).toEqual(facts);
    expect(texts.some((text) => text.includes('["x",{"id":"u1"}]'))).toBe(facts.length > 0);
    expect(lines.flatMap((line) => (line.kind === 'step' ? [line.index] : []))).toEqual(steps);
    expect(kinds(lines)).not.toContain('trouble');
    expect(kinds(lines)).toContain('done');
  });

  it('Should report trouble for a trigger without a response', async () => {
    const never = new Promise<never>(() => undefined);
    const { lines } = await perform([{ trigger: 'create-chat', as: 'bob' }], {}, { trigger: async () => await never });
    expect(lines.find((line) => line.kind === 'trouble')).toMatchObject({
      index: 0,
      message: 'create-chat by bob was not answered within 2 s',
    });
    expect(kinds(lines)).not.toContain('done');
  });

  it('Should connect with the token that a step names', async () => {
    const { texts } = await perform([
      { connect: ['bob-1'], token: 'invalid' },
      { connect: ['bob-2'], token: 'none' },
      { join: ['bob-2'] },
    ]);
    expect(texts).toContain('session/join:bob-1 c2s 40{"token":"owrt-nobody"}');
    expect(texts).toContain('session/join:bob-2 c2s 40');
  });
});
