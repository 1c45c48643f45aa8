/**
 * A state with users and sessions for tests of handlers, without a server: the rooms are in memory.
 *
 * @module
 */
import { loadSuite } from '../../src/suite/load.js';
import type { Suite } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import { profileOf, type Profile } from '../profile.js';
import { newState, type Session, type State } from '../state/state.js';
import type { User } from '../state/users.js';

let suite: Suite | undefined;

/** The rules of a release. */
export const profileFor = (release: string): Profile => profileOf((suite ??= loadSuite()), release);

/** A state with Ada (admin) and Bob. */
export class SmallState {
  readonly state: State;
  readonly ada: User;
  readonly bob: User;
  readonly #rooms = new Map<string, Set<string>>();

  constructor() {
    this.state = newState({
      members: (room) => [...(this.#rooms.get(room) ?? [])],
      roomsOf: (sid) => [...this.#rooms].flatMap(([room, sids]) => (sids.has(sid) ? [room] : [])),
      everyone: () => [...this.state.sessions.keys()],
    });
    const password = 'pw-Any-12345';
    this.ada = this.state.users.add({ name: 'Ada', email: 'ada@example.test', password, role: 'admin' });
    this.bob = this.state.users.add({ name: 'Bob', email: 'bob@example.test', password, role: 'user' });
  }

  /** Adds a session of a user, or an anonymous one, in these rooms. */
  session(sid: string, person?: User, ...rooms: string[]): Session {
    const session: Session = { sid, ...(person ? { userId: person.id } : {}) };
    this.state.sessions.set(sid, session);
    for (const room of rooms) this.#rooms.set(room, (this.#rooms.get(room) ?? new Set()).add(sid));
    return session;
  }
}

/** A short text for each effect: `ack`, `join channel:x`, `emit events:channel typing`. */
export const inShort = (effects: readonly Effect[]): string[] =>
  effects.map((effect) => {
    if (effect.effect === 'emit') return ['emit', effect.event, effect.type].filter(Boolean).join(' ');
    if (effect.effect === 'join' || effect.effect === 'leave') return `${effect.effect} ${effect.room}`;
    return effect.effect === 'persist' ? `persist ${effect.store}.${effect.field}` : effect.effect;
  });
