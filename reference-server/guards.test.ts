import { describe, expect, it } from 'vitest';
import { guards } from './guards.js';
import { profileFor, SmallState } from './testing/small-state.js';

const [old, newest] = [profileFor('0.7.2'), profileFor('0.12.4')];

describe('guards', () => {
  it('Should let a pending person in only where the release does', () => {
    const { bob } = new SmallState();
    bob.role = 'pending';
    expect(old.allows('token', { cause: 'connect', user: bob })).toBe(true);
    expect(newest.allows('token', { cause: 'connect', user: bob })).toBe(false);
    expect(old.allows('token', { cause: 'connect', user: undefined })).toBe(false);
  });

  it('Should let an admin read the chats of others only where the release does', () => {
    const { state, ada, bob } = new SmallState();
    const chat = state.chats.add(bob.id, {});
    const asked = { cause: 'read-chat', user: ada, chat };
    expect([old, newest].map((profile) => profile.allows('chat-owner', asked))).toEqual([false, true]);
    expect(newest.allows('chat-owner', { ...asked, cause: 'events:chat' })).toBe(false);
  });

  it('Should let only sessions in a room speak to it', () => {
    const small = new SmallState();
    const [inside, outside] = [small.session('s1', small.bob, 'channel:c'), small.session('s2', small.ada)];
    const asked = { cause: 'events:channel', state: small.state, room: 'channel:c' };
    expect(newest.allows('room-member', { ...asked, session: inside })).toBe(true);
    expect(newest.allows('room-member', { ...asked, session: outside })).toBe(false);
  });

  it('Should count documents against the limit of the release', () => {
    const small = new SmallState();
    const rooms = Array.from({ length: 20 }, (_, at) => `doc_${at}`);
    const asked = { cause: 'ydoc:document:join', state: small.state, session: small.session('s', small.bob, ...rooms) };
    expect([old, newest].map((profile) => profile.allows('document-limit', asked))).toEqual([true, false]);
  });

  it('Should not compile without a fact, or with one that the guard does not read', () => {
    // @ts-expect-error the guard decides about the channel too
    expect(() => guards['channel-visible']({ cause: 'user-join', user: new SmallState().bob }, newest)).toThrow();
    // @ts-expect-error a webhook has no user
    guards['webhook-token']({ cause: 'post-webhook', presented: 'a', secret: 'a', user: undefined }, newest);
    // @ts-expect-error there is no guard of this name
    expect(() => newest.allows('chanel-visible', { cause: 'user-join' })).toThrow();
  });
});
