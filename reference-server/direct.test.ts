/** Completions through a direct connection, and calls without an answer, by release. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../src/suite/types.js';
import { encodeAck, encodeEvent } from '../src/wire/codec.js';
import { payloadOf, type Answer, type Person, type RawSession, TestServer } from './testing/test-server.js';

let testServer: TestServer;
afterEach(() => testServer.close());

const sidOf = (session: { connected: string }): string =>
  (JSON.parse(session.connected.slice(2)) as { sid: string }).sid;

async function bobAt(): Promise<{ session: RawSession; sid: string }> {
  const session = await testServer.connect(testServer.bob.token);
  const connected = await session.waitForFrame('40');
  session.send(encodeEvent('user-join', [{ auth: { token: testServer.bob.token } }], 1));
  await session.waitForFrame('431');
  return { session, sid: sidOf({ connected }) };
}

const complete = (sid: string, more: JsonObject = {}, by: Person = testServer.bob): Promise<Answer> =>
  testServer.call(
    'POST',
    '/api/chat/completions',
    {
      model: 'm',
      model_item: { id: 'm', direct: true },
      messages: [{ role: 'user', content: 'hi' }],
      stream: true,
      session_id: sid,
      ...more,
    },
    by,
  );

/** The data and the chat of the call that a session received with this ack id. */
async function called(session: RawSession, id = 0): Promise<{ data: JsonObject; chat: Json }> {
  const frame = await session.waitForFrame(`42${id}["`);
  const payload = payloadOf(frame.replace(/^42\d+/, '42'));
  return { data: (payload['data'] as JsonObject)['data'] as JsonObject, chat: payload['chat_id'] ?? null };
}

async function streamed(profile: string): Promise<{ text: Json; frames: string[] }> {
  testServer = await TestServer.open(profile);
  const { session, sid } = await bobAt();
  const other = await testServer.join(testServer.ada);
  const reply = complete(sid);
  const channel = String((await called(session)).data['channel']);
  session.send(encodeAck(0, [{ status: true }]));
  other.send(encodeEvent(channel, [{ from: 'ada' }], 5));
  await other.waitForFrame('435');
  for (const [at, piece] of ['bare', 'data: line', { a: 1 }, 7, { done: true }].entries())
    session.send(encodeEvent(channel, [piece], 50 + at));
  const text = (await reply).body;
  await session.waitForFrame('4354');
  session.send(encodeEvent(channel, [{ late: true }], 60));
  return { text, frames: await session.since() };
}

describe('Direct completions', () => {
  it.each([
    ['0.6.32', 'data: {"from":"ada"}\n\nbaredata: linedata: {"a":1}\n\n', false],
    ['0.7.2', 'data: {"from":"ada"}\n\ndata: bare\n\ndata: line\n\ndata: {"a":1}\n\n', false],
    ['0.12.4', 'data: bare\n\ndata: line\n\ndata: {"a":1}\n\n', true],
  ])('Should stream the pieces that %s accepts, and acknowledge only known names', async (profile, expected, late) => {
    const { text, frames } = await streamed(profile);
    expect(text).toBe(expected);
    expect(frames.includes('4360[]')).toBe(late);
  });

  it.each([
    ['0.7.2', { status: 200, body: null }],
    ['0.12.4', { status: 400, body: { detail: '{"status":false}' } }],
  ])('Should respond as %s does when the session refuses', async (profile, expected) => {
    testServer = await TestServer.open(profile);
    const { session, sid } = await bobAt();
    const reply = complete(sid);
    await called(session);
    session.send(encodeAck(0, [{ status: false }]));
    expect(await reply).toEqual(expected);
  });

  it('Should end an anonymous session that writes into a stream, from 0.12.0', async () => {
    testServer = await TestServer.open('0.12.4');
    const ghost = await testServer.connect();
    ghost.send(encodeEvent('a:b:c', [{}], 3));
    expect(await ghost.waitForFrame('41')).toBe('41');
    expect(await ghost.waitForFrame('433')).toBe('433[]');
  });
});

describe('Calls without an answer', () => {
  it.each([
    ['0.7.2', { status: 200, body: null }],
    ['0.11.0', { status: 200, body: null }],
    [
      '0.12.4',
      { status: 400, body: { detail: '{"error":"Event call timed out. The browser tab may be inactive or closed."}' } },
    ],
  ])('Should end after the configured time in %s, and ignore a later answer', async (profile, expected) => {
    testServer = await TestServer.open(profile, { callTimeout: 30 });
    const { session, sid } = await bobAt();
    const reply = complete(sid, { stream: false });
    await called(session);
    expect(await reply).toEqual(expected);
    session.send(encodeAck(0, [{ id: 'late' }]));
    const next = complete(sid, { stream: false });
    await called(session, 1);
    session.send(encodeAck(1, [{ id: 'in time' }]));
    expect(await next).toEqual({ status: 200, body: { id: 'in time' } });
  });
});
