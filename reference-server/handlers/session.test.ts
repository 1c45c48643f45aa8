import { describe, expect, it } from 'vitest';
import { inShort, profileFor, SmallState } from '../testing/small-state.js';
import { Malformed } from './payload.js';
import { connect, endAnonymousSession, joinChannels, tokenIn, userJoin } from './session.js';

const [old, newest] = [profileFor('0.7.2'), profileFor('0.12.4')];

describe('user-join', () => {
  it('Should enter the rooms of the person and of each visible channel, then answer with the name', () => {
    const { state, ada, bob } = new SmallState();
    const [own, other] = ['group', 'group'].map((type) =>
      state.channels.add(ada.id, { name: 'x', type, description: null, readers: [] }),
    );
    own!.addMember(bob.id, ada.id);
    other!.addMember(ada.id, ada.id);
    const effects = userJoin(state, { sid: 's' }, { auth: { token: bob.token } }, newest);
    expect(inShort(effects)).toEqual(['persist session.user', `join user:${bob.id}`, `join channel:${own!.id}`, 'ack']);
    expect(effects.at(-1)).toEqual({ effect: 'ack', args: [{ id: bob.id, name: 'Bob' }] });
  });

  it('Should acknowledge a bad token with nothing and change nothing', () => {
    const { state } = new SmallState();
    expect(userJoin(state, { sid: 's' }, { auth: { token: 'nobody' } }, newest)).toEqual([{ effect: 'ack', args: [] }]);
    expect(connect(state, { sid: 's' }, { token: 'nobody' }, newest)).toEqual([]);
  });

  it('Should take a payload that is a text in older releases, and raise in newer ones', () => {
    const { state } = new SmallState();
    expect(inShort(userJoin(state, { sid: 's' }, 'hello', old))).toEqual(['ack']);
    expect(() => userJoin(state, { sid: 's' }, 'hello', newest)).toThrow(Malformed);
  });
});

describe('join-channels', () => {
  it("Should enter the channels of the token's person without making the session that person's", () => {
    const { state, bob } = new SmallState();
    expect(inShort(joinChannels(state, { sid: 's' }, { auth: { token: bob.token } }, newest))).toEqual(['ack']);
  });
});

describe('sessions without a person', () => {
  it('Should end in newer releases only', () => {
    const { state } = new SmallState();
    expect(inShort(endAnonymousSession(state, { sid: 's' }, 'heartbeat', old))).toEqual([]);
    expect(inShort(endAnonymousSession(state, { sid: 's' }, 'heartbeat', newest))).toEqual(['disconnect']);
  });
});

describe('tokenIn', () => {
  it("Should read what Python's `in` and `[]` would", () => {
    expect(tokenIn({ auth: { token: 't' } }, true)).toBe('t');
    for (const auth of [null, '', 0, false, 'nothing', []]) expect(tokenIn({ auth }, true)).toBeUndefined();
    for (const auth of ['a token', ['token'], 7]) expect(() => tokenIn({ auth }, true)).toThrow(Malformed);
  });
});
