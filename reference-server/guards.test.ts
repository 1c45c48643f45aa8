import { describe, expect, it } from 'vitest';
import { guards } from './guards.js';
import { profileFor, SmallState } from './testing/small-state.js';

const [old, newest] = [profileFor('0.7.2'), profileFor('0.12.4')];

describe('guards', () => {
  it('Should accept a pending user only in releases that do', () => {
    const { bob } = new SmallState();
    bob.role = 'pending';
    expect(old.allows('token', { cause: 'connect', user: bob })).toBe(true);
    expect(newest.allows('token', { cause: 'connect', user: bob })).toBe(false);
    expect(old.allows('token', { cause: 'connect', user: undefined })).toBe(false);
  });

  it('Should let an admin read the chats of other users only in releases that do', () => {
    const { state, ada, bob } = new SmallState();
    const chat = state.chats.add(bob.id, {});
    const asked = { cause: 'read-chat', user: ada, chat };
    expect([old, newest].map((profile) => profile.allows('chat-owner', asked))).toEqual([false, true]);
    expect(newest.allows('chat-owner', { ...asked, cause: 'events:chat' })).toBe(false);
  });

  it('Should let only sessions in a room send to it', () => {
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

  it('Should not compile with a missing or an unused fact', () => {
    // @ts-expect-error the channel is missing
    expect(() => guards['channel-visible']({ cause: 'user-join', user: new SmallState().bob }, newest)).toThrow();
    // @ts-expect-error a webhook has no user
    guards['webhook-token']({ cause: 'post-webhook', presented: 'a', secret: 'a', user: undefined }, newest);
    // @ts-expect-error no guard has this name
    expect(() => newest.allows('chanel-visible', { cause: 'user-join' })).toThrow();
  });
});
