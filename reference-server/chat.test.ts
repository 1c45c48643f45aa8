/** Sessions in the room of a chat, and the events that they receive. */
import { afterEach, describe, expect, it } from 'vitest';
import { encodeEvent } from '../src/wire/codec.js';
import { TestServer } from './testing/test-server.js';

let testServer: TestServer;
afterEach(() => testServer.close());

const ask = (chat: string, type: string, id: number): string =>
  encodeEvent('events:chat', [{ chat_id: chat, data: { type } }], id);

describe('A shared chat', () => {
  it('Should send its presence before the ack, and admit only users who may read it', async () => {
    testServer = await TestServer.open('0.12.4');
    const chat = await testServer.chat(testServer.ada);
    const [ada, bob] = [await testServer.join(testServer.ada), await testServer.join(testServer.bob)];
    bob.send(ask(chat, 'join', 2));
    expect(await bob.waitForFrame('432')).toBe('432[false]');
    ada.send(ask(chat, 'join', 2));
    expect(await ada.waitForFrame('432')).toBe('432[true]');
    expect((await ada.since()).at(0)).toContain(
      `"chat:presence","data":{"users":[{"id":"${testServer.ada.id}","name":"Ada"}]}`,
    );
  });

  it('Should copy a status to a reader until it is no longer shared', async () => {
    testServer = await TestServer.open('0.12.0');
    const chat = await testServer.chat(testServer.ada);
    const bob = await testServer.join(testServer.bob);
    await testServer.call('POST', `/api/v1/chats/${chat}/share`, { share_mode: 'continue' });
    const grant = { principal_type: 'user', principal_id: testServer.bob.id, permission: 'read' };
    await testServer.call('POST', `/api/v1/chats/shared/${chat}/access/update`, { access_grants: [grant] });
    bob.send(ask(chat, 'join', 2));
    expect(await bob.waitForFrame('432')).toBe('432[true]');
    await bob.fresh();
    await testServer.event(chat, 'status', { description: 'on' }, testServer.ada);
    await testServer.event(chat, 'message', { content: 'private' }, testServer.ada);
    await testServer.call('DELETE', `/api/v1/chats/${chat}/share`);
    await testServer.event(chat, 'status', { description: 'off' }, testServer.ada);
    const got = (await bob.since()).join('\n');
    expect(got).toContain(
      `"user_id":"${testServer.ada.id}","shared":true,"data":{"type":"status","data":{"description":"on"}}`,
    );
    expect(got).toContain('chat:access');
    expect(got).not.toMatch(/private|"off"|chat:presence/);
  });
});
