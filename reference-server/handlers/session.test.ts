import { describe, expect, it } from 'vitest';
import { inShort, profileFor, SmallState } from '../testing/small-state.js';
import { Malformed } from './payload.js';
import { connect, disconnectIfAnonymous, joinChannels, tokenIn, userJoin } from './session.js';

const [old, newest] = [profileFor('0.7.2'), profileFor('0.12.4')];

describe('user-join', () => {
  it('Should enter the rooms of the user and of each visible channel, then acknowledge with the name', () => {
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

  it('Should send an empty ack for an invalid token and change nothing', () => {
    const { state } = new SmallState();
    expect(userJoin(state, { sid: 's' }, { auth: { token: 'nobody' } }, newest)).toEqual([{ effect: 'ack', args: [] }]);
    expect(connect(state, { sid: 's' }, { token: 'nobody' }, newest)).toEqual([]);
  });

  it('Should accept a text as payload in older releases, and throw in newer ones', () => {
    const { state } = new SmallState();
    expect(inShort(userJoin(state, { sid: 's' }, 'hello', old))).toEqual(['ack']);
    expect(() => userJoin(state, { sid: 's' }, 'hello', newest)).toThrow(Malformed);
  });
});

describe('join-channels', () => {
  it("Should enter the channels of the token's user without authenticating the session", () => {
    const { state, bob } = new SmallState();
    expect(inShort(joinChannels(state, { sid: 's' }, { auth: { token: bob.token } }, newest))).toEqual(['ack']);
  });
});

describe('anonymous sessions', () => {
  it('Should be ended by an event in newer releases only', () => {
    const { state } = new SmallState();
    expect(inShort(disconnectIfAnonymous(state, { sid: 's' }, 'heartbeat', old))).toEqual([]);
    expect(inShort(disconnectIfAnonymous(state, { sid: 's' }, 'heartbeat', newest))).toEqual(['disconnect']);
  });
});

describe('tokenIn', () => {
  it("Should read the same as Python's `in` and `[]`", () => {
    expect(tokenIn({ auth: { token: 't' } }, true)).toBe('t');
    for (const auth of [null, '', 0, false, 'nothing', []]) expect(tokenIn({ auth }, true)).toBeUndefined();
    for (const auth of ['a token', ['token'], 7]) expect(() => tokenIn({ auth }, true)).toThrow(Malformed);
  });
});
