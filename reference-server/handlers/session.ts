/**
 * The user and the rooms of a session: CONNECT, `user-join`, `join-channels`.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import { ack, channelRoom, userRoom } from '../effects.js';
import type { Profile } from '../profile.js';
import type { Session, State } from '../state/state.js';
import { userOf } from '../state/state.js';
import type { User } from '../state/users.js';
import type { Handler } from './handler.js';
import { Malformed, isDictionary } from './payload.js';

/** CONNECT never fails: with an invalid token the session is anonymous. `auth` is the payload of the packet. */
export function connect(state: State, session: Session, auth: Json, profile: Profile): Effect[] {
  const user = personOf(state, isDictionary(auth) ? auth['token'] : undefined, 'connect', profile);
  if (!user) return [];
  return [enter(session, user), join(session, userRoom(user.id))];
}

/** `user-join`: authenticates the session with the token in its payload, even if the session already has a user. */
export const userJoin: Handler = (state, session, payload, profile) => {
  const user = personOf(state, tokenIn(payload, profile.behaviour.user_join_malformed === 'ack'), 'user-join', profile);
  if (!user) return [ack()];
  const current = userOf(state, session);
  const isReplaced = current === undefined || profile.allows('rejoin', { cause: 'user-join' });
  const person = isReplaced ? user : current;
  return [
    ...(isReplaced ? [enter(session, user)] : []),
    join(session, userRoom(person.id)),
    ...channelRooms(state, session, person, 'user-join', profile),
    ack({ id: person.id, name: person.name }),
  ];
};

/** `join-channels`: adds the session to the channel rooms of the token's user, who may not be the session's. */
export const joinChannels: Handler = (state, session, payload, profile) => {
  const user = personOf(state, tokenIn(payload, true), 'join-channels', profile);
  return user ? [...channelRooms(state, session, user, 'join-channels', profile), ack()] : [ack()];
};

/** From 0.12.0 an event from an anonymous session ends that session. */
export function disconnectIfAnonymous(state: State, session: Session, cause: string, profile: Profile): Effect[] {
  if (profile.behaviour.anonymous_event !== 'disconnect') return [];
  const user = userOf(state, session);
  if (profile.allows('authenticated', { cause, user })) return [];
  return [{ effect: 'disconnect', sid: session.sid, by: 'server' }];
}

const enter = (session: Session, user: User): Effect => ({
  effect: 'persist',
  store: 'session',
  op: 'set',
  target: { sid: session.sid },
  field: 'user',
  value: user.id,
});

const join = (session: Session, room: string): Effect => ({ effect: 'join', sid: session.sid, room });

function channelRooms(state: State, session: Session, user: User, cause: string, profile: Profile): Effect[] {
  return state.channels
    .all()
    .filter((channel) => profile.allows('channel-visible', { cause, user, channel }))
    .map((channel) => join(session, channelRoom(channel.id)));
}

/** The user of a token, when the release accepts that user. */
export function personOf(state: State, token: Json | undefined, cause: string, profile: Profile): User | undefined {
  const user = typeof token === 'string' ? state.users.byToken(token) : undefined;
  // a mutated guard may allow an invalid token: it then counts as that of the first account
  return profile.allows('token', { cause, user }) ? (user ?? state.users.all()[0]) : undefined;
}

/**
 * The token of `{auth: {token}}`; undefined when it is missing. Throws where Python's `in` and `[]` raise: they also
 * accept some strings and lists.
 */
export function tokenIn(payload: Json, isTolerant: boolean): Json | undefined {
  const auth = isDictionary(payload) ? payload['auth'] : withoutKeys(payload, isTolerant);
  if (auth === undefined || auth === null || auth === '' || auth === 0 || auth === false) return undefined;
  if (isDictionary(auth)) return auth['token'];
  if (typeof auth === 'string' && !auth.includes('token')) return undefined;
  if (Array.isArray(auth) && !auth.includes('token')) return undefined;
  throw new Malformed('auth is no object');
}

function withoutKeys(payload: Json, isTolerant: boolean): undefined {
  if (isTolerant && (typeof payload === 'string' || Array.isArray(payload))) return undefined;
  throw new Malformed('the payload is no object');
}
