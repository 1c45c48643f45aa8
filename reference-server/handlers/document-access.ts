/**
 * Finds the document of a request, its stored updates and its note.
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

/** The id of the document. Some releases treat `note_x` as an alias of `note:x`. */
export function documentIdIn(payload: Json, profile: Profile): string | undefined {
  const id = text(payload, 'document_id');
  return id?.startsWith(ALIAS) && profile.behaviour.document_alias === 'rewritten' ? NOTE + id.slice(ALIAS.length) : id;
}

/** True for the document of a note. */
export const isNoteId = (id: string): boolean => id.startsWith(NOTE);

/** The note of a document. */
export const noteOf = (state: State, id: string): Note | undefined =>
  isNoteId(id) ? state.notes.byId(id.split(':')[1]) : undefined;

/** The key under which updates are stored. Documents with the same key share their updates. */
export const keyOf = (id: string, profile: Profile): string =>
  profile.behaviour.document_alias === 'shared' ? id.replaceAll(':', '_') : id;

/** Sessions in any of the documents that share a key. */
export function sessionsAt(state: State, key: string, profile: Profile): string[] {
  const prefix = documentRoom('');
  const isInside = (room: string): boolean =>
    room.startsWith(prefix) && keyOf(room.slice(prefix.length), profile) === key;
  return state.rooms.everyone().filter((sid) => state.rooms.roomsOf(sid).some(isInside));
}

/** The facts about a session and a document for guards. */
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
