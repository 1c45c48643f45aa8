/**
 * `ydoc:document:update`: changes of a document, and their delayed storage in its note.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import { ack } from '../effects.js';
import type { Profile } from '../profile.js';
import type { Session, State } from '../state/state.js';
import { userOf } from '../state/state.js';
import { factsOf, documentIdIn, isNoteId, keyOf, noteOf, sessionsAt, store } from './document-access.js';
import type { Handler } from './handler.js';
import { isDictionary, text } from './payload.js';

const UPDATE = 'ydoc:document:update';

/** Cause of the effects when the delay is over. */
export const SAVE = 'document-save';

/** `ydoc:document:update`: stores the update and sends it to the others. The content of the note is stored later. */
export const documentUpdate: Handler = (state, session, payload, profile) => {
  const id = documentIdIn(payload, profile);
  if (id === undefined || !isDictionary(payload)) return [ack()];
  const facts = factsOf(UPDATE, state, session, id);
  if (!profile.allows('document-person', facts) || !profile.allows('document-member', facts)) return [ack()];
  if (isNoteId(id) && profile.behaviour.document_write_check) {
    const note = noteOf(state, id);
    if (!note || !profile.allows('note-writer', { ...facts, note })) return [ack()];
    if (
      profile.behaviour.document_files &&
      !profile.allows('note-files', { ...facts, note, data: payload['data'] ?? null })
    ) {
      return [
        profile.emit(
          'document.error',
          { session_id: session.sid },
          { message: 'Cannot attach files you cannot access' },
        ),
        ack(),
      ];
    }
  }
  const cancelledSave: Effect[] =
    profile.behaviour.document_save_replaced === 'always' ? [scheduleSave(id, session, null)] : [];
  const scheduledSave = saveEffects(state, session, id, payload['data']);
  const update = payload['update'] ?? null;
  if (profile.behaviour.empty_document_update === 'dropped') {
    if (update === null || (Array.isArray(update) && update.length === 0))
      return [...cancelledSave, ...scheduledSave, ack()];
  } else if (!Object.hasOwn(payload, 'update')) return [...cancelledSave, ack()];
  return [...cancelledSave, ...updateEffects(state, session, id, payload, scheduledSave, profile)];
};

function updateEffects(
  state: State,
  session: Session,
  id: string,
  payload: JsonObject,
  scheduledSave: Effect[],
  profile: Profile,
): Effect[] {
  const update = payload['update']!;
  const key = keyOf(id, profile);
  const stored = state.documents.updates(key);
  const isInitial = payload['initialize'] === true && profile.behaviour.document_initialize;
  if (isInitial && stored.length > 0) return [ack(state.documents.state(key) ?? [])];
  if (!profile.allows('document-update', { cause: UPDATE, update }))
    return [...scheduledSave, isInitial ? ack(null) : ack()];
  const change = { document_id: id, user_id: text(payload, 'user_id') ?? session.sid, update, socket_id: session.sid };
  return [
    store(key, [update], 'append'),
    profile.relay('document.update', { document_id: id, sender: session.sid }, change),
    ...(isInitial ? [] : scheduledSave),
    isInitial ? ack(update) : ack(),
  ];
}

function saveEffects(state: State, session: Session, id: string, data: Json | undefined): Effect[] {
  return noteOf(state, id) && isDictionary(data) && Object.keys(data).length > 0
    ? [scheduleSave(id, session, data)]
    : [];
}

/** Schedules the storage of this data in the note; null cancels it. */
const scheduleSave = (id: string, { sid, userId }: Session, data: JsonObject | null): Effect => ({
  effect: 'persist',
  store: 'save',
  op: 'set',
  target: { document_id: id, sid, ...(userId === undefined ? {} : { user_id: userId }) },
  field: 'data',
  value: data,
});

/**
 * The delay is over: stores the content that a session sent in the note, and deletes the updates of a document without
 * sessions.
 */
export function documentSaved(
  state: State,
  { document_id: id = '', sid = '', user_id }: { [id: string]: string },
  data: Json,
  profile: Profile,
): Effect[] {
  const note = noteOf(state, id);
  const session = state.sessions.get(sid);
  const user = profile.behaviour.document_save_survives ? state.users.byId(user_id) : session && userOf(state, session);
  const guard = profile.behaviour.document_write_check ? 'note-writer' : 'note-reader';
  if (!note || !profile.allows(guard, { cause: SAVE, user, note })) return [];
  const storeNote: Effect = {
    effect: 'persist',
    store: 'note',
    op: 'set',
    target: { note_id: note.id },
    field: 'data',
    value: data,
  };
  const key = keyOf(id, profile);
  return [
    storeNote,
    ...(sessionsAt(state, key, profile).length === 0 && state.documents.updates(key).length > 0
      ? [store(key, [])]
      : []),
  ];
}
