/**
 * The room of a note, and the events about changes of the note.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import { ack, documentRoom, noteRoom } from '../effects.js';
import type { Profile } from '../profile.js';
import type { Note } from '../state/notes.js';
import type { State } from '../state/state.js';
import { userOf } from '../state/state.js';
import { noteView } from '../state/views.js';
import type { Handler } from './handler.js';
import { isDictionary, Malformed, member } from './payload.js';
import { personOf, tokenIn } from './session.js';

const CAUSE = 'join-note';

/** `join-note`: the token in the payload decides, not the session's user. A refusal has the same ack as a success. */
export const joinNote: Handler = (state, session, payload, profile) => {
  const user = personOf(state, tokenIn(payload, true), CAUSE, profile);
  if (!user) return [ack()];
  const id = member(payload, 'note_id');
  if (typeof id === 'object' && id !== null) throw new Malformed('the id is no key');
  const note = state.notes.byId(id);
  if (!note || !profile.allows('note-reader', { cause: CAUSE, user, note })) return [ack()];
  return [{ effect: 'join', sid: session.sid, room: noteRoom(note.id) }, ack()];
};

/** A note was changed. `sent` is the `data` of the request; from 0.11.0 the event contains only its keys. */
export function noteUpdated(note: Note, sentData: Json | undefined, profile: Profile): Effect[] {
  const view = noteView(note);
  if (profile.behaviour.note_event_data === 'sent' && isDictionary(sentData) && isDictionary(note.data))
    view['data'] = pickKeys(note.data, Object.keys(sentData));
  return [profile.emit('note.update', { note_id: note.id }, view)];
}

/** Access to a note was changed. From 0.12.0, sessions of users who lost access leave the rooms. */
export function noteShared(state: State, note: Note, profile: Profile): Effect[] {
  if (!profile.behaviour.eviction) return [];
  const rooms = [noteRoom(note.id), documentRoom(`note:${note.id}`)];
  const sidsWithoutAccess = [...new Set(rooms.flatMap((room) => state.rooms.members(room)))].filter((sid) => {
    const session = state.sessions.get(sid);
    const user = session && userOf(state, session);
    return !user || !profile.allows('note-reader', { cause: 'share-note', user, note });
  });
  return sidsWithoutAccess.flatMap((sid) => rooms.map((room): Effect => ({ effect: 'leave', sid, room })));
}

const pickKeys = (data: JsonObject, keys: string[]): JsonObject =>
  Object.fromEntries(keys.map((key) => [key, data[key] ?? null]));
