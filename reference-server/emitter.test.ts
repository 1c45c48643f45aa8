/** Events for a chat: delivery and storage. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../src/suite/types.js';
import { TestServer, payloadOf } from './testing/test-server.js';

let testServer: TestServer;
let chat: string;
afterEach(() => testServer.close());

const emit = (type: string, data: JsonObject, message?: string): Promise<unknown> =>
  testServer.event(chat, type, data, testServer.bob, message);
const stored = (message?: string): Promise<JsonObject | undefined> => testServer.stored(chat, testServer.bob, message);

describe('Storing', () => {
  beforeEach(async () => {
    testServer = await TestServer.open('0.7.2');
    chat = await testServer.chat(testServer.bob);
  });

  it('Should append statuses to known messages only', async () => {
    await emit('status', { description: 'one' });
    await emit('status', { description: 'two' });
    await emit('status', {}, 'unknown');
    expect(await stored()).toMatchObject({ statusHistory: [{ description: 'one' }, { description: 'two' }] });
    expect(await stored('unknown')).toBeUndefined();
  });

  it('Should concatenate with message and overwrite with replace, which creates an unknown message', async () => {
    await emit('message', { content: 'A' });
    await emit('message', { content: 'B' });
    await emit('message', { content: 'X' }, 'unknown');
    expect(await stored()).toMatchObject({ content: 'AB' });
    expect(await stored('unknown')).toBeUndefined();
    await emit('replace', { content: 'C' });
    await emit('replace', { content: 'C' }, 'unknown');
    expect(await stored()).toMatchObject({ content: 'C' });
    expect(await stored('unknown')).toEqual({ content: 'C' });
  });

  it('Should put new files and embeds before the old ones', async () => {
    await emit('files', { files: [{ id: 1 }] });
    await emit('files', { files: [{ id: 2 }] });
    await emit('embeds', { embeds: ['1'] });
    await emit('embeds', { embeds: ['2'], replace: true });
    expect(await stored()).toMatchObject({ files: [{ id: 2 }, { id: 1 }], embeds: ['2', '1'] });
  });

  it('Should append sources and citations, but no code executions', async () => {
    await emit('source', { source: { name: 's' } });
    await emit('citation', { source: { name: 't' }, type: null });
    await emit('source', { type: 'code_execution', id: 'c' });
    expect((await stored())?.['sources']).toEqual([{ source: { name: 's' } }, { source: { name: 't' }, type: null }]);
  });

  it('Should store neither aliases nor other types', async () => {
    const before = await stored();
    for (const type of ['chat:message', 'chat:message:delta']) await emit(type, { content: 'X' });
    await emit('chat:message:files', { files: [1] });
    await emit('chat:message:embeds', { embeds: ['x'] });
    await emit('chat:completion', { content: 'X' });
    await emit('x:unknown', { any: [1, null] });
    expect(await stored()).toEqual(before);
  });

  it('Should make the message current, except for a status', async () => {
    const current = async (): Promise<unknown> => {
      const { chat: content } = (await testServer.object(
        'GET',
        `/api/v1/chats/${chat}`,
        undefined,
        testServer.bob,
      )) as {
        chat: { history: JsonObject };
      };
      return content.history['currentId'];
    };
    await emit('status', {});
    expect(await current()).toBe('ask');
    await emit('message', { content: 'A' });
    expect(await current()).toBe('reply');
    await emit('status', {}, 'ask');
    expect(await current()).toBe('reply');
  });
});

describe('Delivery', () => {
  it.each([
    ['0.7.2', false],
    ['0.12.4', true],
  ])('Should reach all sessions of one user: in %s that user is the owner: %s', async (release, owner) => {
    testServer = await TestServer.open(release);
    chat = await testServer.chat(testServer.bob);
    const [ada, bob, tab] = [
      await testServer.join(testServer.ada),
      await testServer.join(testServer.bob),
      await testServer.join(testServer.bob),
    ];
    await testServer.event(chat, 'x:unknown', { any: [1, null] }, testServer.ada);
    const payload = { chat_id: chat, message_id: 'reply', data: { type: 'x:unknown', data: { any: [1, null] } } };
    const frame = `42${JSON.stringify(['events', payload])}`;
    expect(await bob.since()).toEqual(owner ? [frame] : []);
    expect(await tab.since()).toEqual(owner ? [frame] : []);
    expect(await ada.since()).toEqual(owner ? [] : [frame]);
  });

  it('Should announce content set by REST, with the ids inside data', async () => {
    testServer = await TestServer.open('0.12.4');
    chat = await testServer.chat(testServer.bob);
    const bob = await testServer.join(testServer.bob);
    expect(
      (await testServer.call('POST', `/api/v1/chats/${chat}/messages/reply`, { content: 'by rest' }, testServer.bob))
        .status,
    ).toBe(200);
    const [frame] = await bob.since();
    const data = { chat_id: chat, message_id: 'reply', content: 'by rest' };
    expect(payloadOf(frame!)).toEqual({ chat_id: chat, message_id: 'reply', data: { type: 'chat:message', data } });
    expect(await stored()).toMatchObject({ content: 'by rest' });
  });
});
