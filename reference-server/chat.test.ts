/** Who follows a chat, and what they get. */
import { afterEach, describe, expect, it } from 'vitest';
import { encodeEvent } from '../src/wire/codec.js';
import { Stage } from './testing/stage.js';

let stage: Stage;
afterEach(() => stage.close());

const ask = (chat: string, type: string, id: number): string =>
  encodeEvent('events:chat', [{ chat_id: chat, data: { type } }], id);

describe('A shared chat', () => {
  it('Should tell who is there before it answers, and let nobody in who may not read it', async () => {
    stage = await Stage.open('0.12.4');
    const chat = await stage.chat(stage.ada);
    const [ada, bob] = [await stage.join(stage.ada), await stage.join(stage.bob)];
    bob.send(ask(chat, 'join', 2));
    expect(await bob.frame('432')).toBe('432[false]');
    ada.send(ask(chat, 'join', 2));
    expect(await ada.frame('432')).toBe('432[true]');
    expect((await ada.since()).at(0)).toContain(
      `"chat:presence","data":{"users":[{"id":"${stage.ada.id}","name":"Ada"}]}`,
    );
  });

  it('Should copy a status to a reader, until the chat is no longer shared', async () => {
    stage = await Stage.open('0.12.0');
    const chat = await stage.chat(stage.ada);
    const bob = await stage.join(stage.bob);
    await stage.call('POST', `/api/v1/chats/${chat}/share`, { share_mode: 'continue' });
    const grant = { principal_type: 'user', principal_id: stage.bob.id, permission: 'read' };
    await stage.call('POST', `/api/v1/chats/shared/${chat}/access/update`, { access_grants: [grant] });
    bob.send(ask(chat, 'join', 2));
    expect(await bob.frame('432')).toBe('432[true]');
    await bob.fresh();
    await stage.event(chat, 'status', { description: 'on' }, stage.ada);
    await stage.event(chat, 'message', { content: 'private' }, stage.ada);
    await stage.call('DELETE', `/api/v1/chats/${chat}/share`);
    await stage.event(chat, 'status', { description: 'off' }, stage.ada);
    const got = (await bob.since()).join('\n');
    expect(got).toContain(
      `"user_id":"${stage.ada.id}","shared":true,"data":{"type":"status","data":{"description":"on"}}`,
    );
    expect(got).toContain('chat:access');
    expect(got).not.toMatch(/private|"off"|chat:presence/);
  });
});
