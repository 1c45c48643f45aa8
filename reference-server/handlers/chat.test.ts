import { describe, expect, it } from 'vitest';
import { inShort, profileFor, SmallState } from '../testing/small-state.js';
import { accessChanges, chatEvent, copyFor } from './chat.js';

const [old, newest] = [profileFor('0.7.2'), profileFor('0.12.4')];
const ask = (type: string, chat_id: string, data?: { typing: boolean }) => ({
  chat_id,
  data: { type, ...(data ? { data } : {}) },
});

describe('events:chat', () => {
  it('Should report in the ack whether the session entered the chat', () => {
    const small = new SmallState();
    const chat = small.state.chats.add(small.bob.id, {});
    const enter = (person: typeof small.bob): unknown[] =>
      chatEvent(small.state, small.session(person.id, person), ask('join', chat.id), newest);
    expect(enter(small.bob)).toMatchObject([
      { effect: 'join' },
      { effect: 'emit', type: 'chat:presence' },
      { args: [true] },
    ]);
    const eve = small.state.users.add({ name: 'Eve', email: 'eve@example.test', password: 'x', role: 'user' });
    expect(enter(eve)).toMatchObject([{ effect: 'ack', args: [false] }]);
  });

  it('Should not send typing to its sender', () => {
    const small = new SmallState();
    const chat = small.state.chats.add(small.bob.id, {});
    const session = small.session('s', small.bob, `chat:${chat.id}`);
    const effects = chatEvent(small.state, session, ask('typing', chat.id, { typing: true }), newest);
    expect(effects).toMatchObject([{ event: 'events', type: 'typing', skip: 's' }, { args: [true] }]);
    expect(inShort(chatEvent(small.state, session, ask('typing', 'local:1', { typing: true }), newest))).toEqual([
      'ack',
    ]);
  });
});

describe('the room of a chat', () => {
  it('Should receive copies of some types, in releases with chat rooms', () => {
    const small = new SmallState();
    const chat = small.state.chats.add(small.bob.id, {});
    const copy = (type: string, profile: typeof old): unknown[] =>
      copyFor(chat, 'm', { type, data: {} }, small.bob.id, profile);
    expect(copy('status', old)).toEqual([]);
    expect(copy('notification', newest)).toEqual([]);
    expect(copy('status', newest)).toMatchObject([
      { to: { room: `chat:${chat.id}` }, payload: { user_id: small.bob.id, shared: true, data: { type: 'status' } } },
    ]);
  });

  it('Should lose the sessions of users who may no longer read the chat', () => {
    const small = new SmallState();
    const chat = small.state.chats.add(small.ada.id, {});
    small.session('s', small.bob, `chat:${chat.id}`);
    expect(inShort(accessChanges(small.state, chat.id, newest))).toEqual([
      `leave chat:${chat.id}`,
      'emit events chat:access',
      'emit events chat:presence',
    ]);
    expect(accessChanges(small.state, chat.id, old)).toEqual([]);
  });
});
