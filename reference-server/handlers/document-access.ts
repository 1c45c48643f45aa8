/**
 * Which document a request is about, what is stored of it, and which note stands behind it.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import { documentRoom } from '../effects.js';
import type { GuardCases } from '../guard-cases.js';
import type { Profile } from '../profile.js';
import type { Note } from '../state/notes.js';
import type { Session, State } from '../state/state.js';
import { userOf } from '../state/state.js';
import { text } from './payload.js';

const NOTE = 'note:';
const ALIAS = 'note_';

/** The id of the document; `note_x` is another spelling of `note:x` where the release says so. */
export function idIn(payload: Json, profile: Profile): string | undefined {
  const id = text(payload, 'document_id');
  return id?.startsWith(ALIAS) && profile.behaviour.document_alias === 'rewritten' ? NOTE + id.slice(ALIAS.length) : id;
}

/** True for a document that is a note's. */
export const isNoteId = (id: string): boolean => id.startsWith(NOTE);

/** The note whose document it is. */
export const noteOf = (state: State, id: string): Note | undefined =>
  isNoteId(id) ? state.notes.byId(id.split(':')[1]) : undefined;

/** Under which key updates are stored; where documents share it, they share their updates. */
export const keyOf = (id: string, profile: Profile): string =>
  profile.behaviour.document_alias === 'shared' ? id.replaceAll(':', '_') : id;

/** Sessions in any of the documents that share a key. */
export function sessionsAt(state: State, key: string, profile: Profile): string[] {
  const prefix = documentRoom('');
  const inside = (room: string): boolean =>
    room.startsWith(prefix) && keyOf(room.slice(prefix.length), profile) === key;
  return state.rooms.everyone().filter((sid) => state.rooms.roomsOf(sid).some(inside));
}

/** What guards are asked about a session and a document. */
export const factsOf = (
  cause: string,
  state: State,
  session: Session,
  id: string,
): GuardCases['document-person'] & GuardCases['document-member'] => ({
  cause,
  state,
  session,
  room: documentRoom(id),
  user: userOf(state, session),
});

/** Stores updates under a key. */
export const store = (key: string, updates: Json[], op: 'set' | 'append' = 'set'): Effect => ({
  effect: 'persist',
  store: 'document',
  op,
  target: { document_id: key },
  field: 'updates',
  value: updates,
});
