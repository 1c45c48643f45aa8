/**
 * `ydoc:*` except updates: documents that several sessions edit together, either scratch documents or those of notes.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import { ack, documentRoom } from '../effects.js';
import type { Profile } from '../profile.js';
import type { Session, State } from '../state/state.js';
import { userOf } from '../state/state.js';
import { factsOf, documentIdIn, isNoteId, keyOf, noteOf, sessionsAt, store } from './document-access.js';
import type { Handler } from './handler.js';
import { isDictionary, text } from './payload.js';
import { disconnectIfAnonymous } from './session.js';

const JOIN = 'ydoc:document:join';
const STATE = 'ydoc:document:state';
const LEAVE = 'ydoc:document:leave';
const AWARENESS = 'ydoc:awareness:update';

/** `ydoc:document:join`: sends the document to the session, and a notice to the others. */
export const documentJoin: Handler = (state, session, payload, profile) => {
  const id = documentIdIn(payload, profile);
  if (id === undefined)
    return profile.behaviour.document_join_malformed === 'error' ? [joinError(session, profile), ack()] : [ack()];
  const facts = factsOf(JOIN, state, session, id);
  const note = noteOf(state, id);
  if (isNoteId(id) && !note && profile.behaviour.anonymous_documents) return [ack()];
  if (!profile.allows('document-person', facts))
    return [ack(), ...disconnectIfAnonymous(state, session, JOIN, profile)];
  if (isNoteId(id) && !note) return [ack()];
  if (note && !profile.allows('note-reader', { ...facts, note }))
    return facts.user || !profile.behaviour.anonymous_documents ? [ack()] : [joinError(session, profile), ack()];
  const room = documentRoom(id);
  const sidsInRoom = state.rooms.members(room);
  const content = isDictionary(note?.data) ? (note.data['content'] ?? null) : null;
  if (!sidsInRoom.includes(session.sid) && !profile.allows('document-limit', facts)) return [ack()];
  const fullState = state.documents.state(keyOf(id, profile));
  return [
    { effect: 'join', sid: session.sid, room },
    ...(fullState
      ? joinEvents(
          session,
          {
            document_id: id,
            state: fullState,
            sessions: [...sidsInRoom.filter((sid) => sid !== session.sid), session.sid],
            content,
          },
          payload,
          profile,
        )
      : [joinError(session, profile)]),
    ack(),
  ];
};

/** `ydoc:document:state`: answered only for sessions in the document, and only when it has updates. */
export const documentState: Handler = (state, session, payload, profile) => {
  const id = documentIdIn(payload, profile);
  if (id === undefined || !profile.allows('document-member', factsOf(STATE, state, session, id))) return [ack()];
  const key = keyOf(id, profile);
  const fullState = state.documents.state(key);
  if (!fullState || state.documents.updates(key).length === 0) return [ack()];
  const answer = { document_id: id, state: fullState, sessions: state.rooms.members(documentRoom(id)) };
  return [profile.emit('document.state', { session_id: session.sid }, answer), ack()];
};

/** `ydoc:awareness:update`: sent to the others without validation. */
export const documentAwareness: Handler = (state, session, payload, profile) => {
  const id = documentIdIn(payload, profile);
  if (id === undefined || !isDictionary(payload) || !Object.hasOwn(payload, 'update')) return [ack()];
  if (!profile.allows('document-person', factsOf(AWARENESS, state, session, id)))
    return [...disconnectIfAnonymous(state, session, AWARENESS, profile), ack()];
  if (!profile.allows('document-member', factsOf(AWARENESS, state, session, id))) return [ack()];
  const user_id = nameOf(state, session, payload, profile);
  return [
    profile.relay(
      'document.awareness',
      { document_id: id, sender: session.sid },
      { document_id: id, user_id, update: payload['update']! },
    ),
    ack(),
  ];
};

/**
 * `ydoc:document:leave`: sent to the room even for a session outside it. When the last session leaves, the updates are
 * deleted.
 */
export const documentLeave: Handler = (state, session, payload, profile) => {
  const id = documentIdIn(payload, profile);
  if (id === undefined) return [ack()];
  if (!profile.allows('document-person', factsOf(LEAVE, state, session, id)))
    return [ack(), ...disconnectIfAnonymous(state, session, LEAVE, profile)];
  const room = documentRoom(id);
  const key = keyOf(id, profile);
  const remaining = sessionsAt(state, key, profile).filter((sid) => sid !== session.sid);
  return [
    { effect: 'leave', sid: session.sid, room },
    profile.emit(
      'document.user-left',
      { document_id: id, sender: session.sid },
      { document_id: id, user_id: nameOf(state, session, payload, profile) },
    ),
    ...(remaining.length === 0 && !isSaveScheduled(state, id, profile) ? [store(key, [])] : []),
    ack(),
  ];
};

/** A session ended: deletes the updates of documents without sessions. */
export function clearAbandoned(state: State, profile: Profile): Effect[] {
  return state.documents
    .ids()
    .filter(
      (key) =>
        state.documents.updates(key).length > 0 &&
        sessionsAt(state, key, profile).length === 0 &&
        !isSaveScheduled(state, key, profile),
    )
    .map((key) => store(key, []));
}

/** True while a scheduled storage in the note keeps the document. */
const isSaveScheduled = (state: State, id: string, profile: Profile): boolean =>
  profile.behaviour.document_save_survives && state.saves.has(id);

function joinEvents(
  session: Session,
  opened: JsonObject & { document_id: string },
  payload: Json,
  profile: Profile,
): Effect[] {
  const joined = {
    document_id: opened.document_id,
    user_id: text(payload, 'user_id') ?? session.sid,
    user_name: text(payload, 'user_name') ?? 'Anonymous',
    user_color: text(payload, 'user_color') ?? '#000000',
  };
  return [
    profile.emit('document.joined-state', { session_id: session.sid }, opened),
    profile.emit('document.user-joined', { document_id: opened.document_id, sender: session.sid }, joined),
  ];
}

/** The `user_id` in awareness and leave events. */
function nameOf(state: State, session: Session, payload: Json, profile: Profile): string {
  const own = profile.behaviour.document_identity ? userOf(state, session)?.id : text(payload, 'user_id');
  return own ?? session.sid;
}

const joinError = ({ sid }: Session, profile: Profile): Effect =>
  profile.emit('document.error', { session_id: sid }, { message: 'Failed to join document' });
