/**
 * `ydoc:*`: documents that several sessions write at once. Only scratch documents are kept; a note's is not found.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import { ack, documentRoom } from '../effects.js';
import type { GuardCase } from '../guards.js';
import type { Profile } from '../profile.js';
import type { Session, State } from '../state/state.js';
import { userOf } from '../state/state.js';
import type { Handler } from './handler.js';
import { isObject, text } from './payload.js';
import { cut } from './session.js';

const JOIN = 'ydoc:document:join';
const STATE = 'ydoc:document:state';
const UPDATE = 'ydoc:document:update';
const LEAVE = 'ydoc:document:leave';
const AWARENESS = 'ydoc:awareness:update';

/** `ydoc:document:join`: the document for the session, a notice for the others. */
export const documentJoin: Handler = (state, session, payload, profile) => {
  const id = text(payload, 'document_id');
  if (id === undefined) return profile.is('document_join_malformed', 'error') ? [failure(session), ack()] : [ack()];
  if (/^note[:_]/.test(id)) return [ack()];
  if (!profile.allows('document-person', guarded(JOIN, state, session, id))) return [ack(), ...cut(state, session, JOIN, profile)];
  const room = documentRoom(id);
  const inside = state.rooms.members(room);
  if (!inside.includes(session.sid) && !profile.allows('document-limit', guarded(JOIN, state, session, id))) return [ack()];
  const whole = state.documents.state(id);
  return [
    { effect: 'join', sid: session.sid, room },
    ...(whole ? welcome(session, id, whole, [...inside, session.sid], payload, profile) : [failure(session)]),
    ack(),
  ];
};

/** `ydoc:document:state`: answered only to who is in the document, and only when there is something in it. */
export const documentState: Handler = (state, session, payload, profile) => {
  const id = text(payload, 'document_id');
  if (id === undefined || !profile.allows('document-member', guarded(STATE, state, session, id))) return [ack()];
  const whole = state.documents.state(id);
  if (!whole || state.documents.updates(id).length === 0) return [ack()];
  const answer = { document_id: id, state: whole, sessions: state.rooms.members(documentRoom(id)) };
  return [tell(session, STATE, answer), ack()];
};

/** `ydoc:document:update`: stored, and told to the others. */
export const documentUpdate: Handler = (state, session, payload, profile) => {
  const id = text(payload, 'document_id');
  if (id === undefined || !isObject(payload) || !Object.hasOwn(payload, 'update')) return [ack()];
  const update = payload['update']!;
  if (!profile.allows('document-person', guarded(UPDATE, state, session, id))) return [ack()];
  if (!profile.allows('document-member', guarded(UPDATE, state, session, id))) return [ack()];
  if (profile.is('empty_document_update', 'dropped') && (update === null || (Array.isArray(update) && update.length === 0))) return [ack()];
  if (!profile.allows('document-update', { cause: UPDATE, data: update })) return [ack()];
  const stored = state.documents.updates(id);
  const first = payload['initialize'] === true && profile.has('document_initialize');
  if (first && stored.length > 0) return [ack(state.documents.state(id) ?? [])];
  const change = { document_id: id, user_id: text(payload, 'user_id') ?? session.sid, update, socket_id: session.sid };
  return [store(id, [update], 'append'), others(session, id, UPDATE, change), first ? ack(update) : ack()];
};

/** `ydoc:awareness:update`: told to the others, never looked at. */
export const documentAwareness: Handler = (state, session, payload, profile) => {
  const id = text(payload, 'document_id');
  if (id === undefined || !isObject(payload) || !Object.hasOwn(payload, 'update')) return [ack()];
  if (!profile.allows('document-person', guarded(AWARENESS, state, session, id))) return [...cut(state, session, AWARENESS, profile), ack()];
  if (!profile.allows('document-member', guarded(AWARENESS, state, session, id))) return [ack()];
  const user_id = nameOf(state, session, payload, profile);
  return [others(session, id, AWARENESS, { document_id: id, user_id, update: payload['update']! }), ack()];
};

/** `ydoc:document:leave`: told to the room even by who is not in it. The last one out takes the document along. */
export const documentLeave: Handler = (state, session, payload, profile) => {
  const id = text(payload, 'document_id');
  if (id === undefined) return [ack()];
  if (!profile.allows('document-person', guarded(LEAVE, state, session, id))) return [ack(), ...cut(state, session, LEAVE, profile)];
  const room = documentRoom(id);
  const left = state.rooms.members(room).filter((sid) => sid !== session.sid);
  return [
    { effect: 'leave', sid: session.sid, room },
    others(session, id, 'ydoc:user:left', { document_id: id, user_id: nameOf(state, session, payload, profile) }),
    ...(left.length === 0 ? [store(id, [])] : []),
    ack(),
  ];
};

/** A session ended: what is stored of documents that nobody is in any more goes. */
export function abandoned(state: State): Effect[] {
  const empty = state.documents.ids().filter((id) => state.rooms.members(documentRoom(id)).length === 0);
  return empty.filter((id) => state.documents.updates(id).length > 0).map((id) => store(id, []));
}

function welcome(session: Session, id: string, state: number[], sessions: string[], payload: Json, profile: Profile): Effect[] {
  const joined = {
    document_id: id,
    user_id: text(payload, 'user_id') ?? session.sid,
    user_name: text(payload, 'user_name') ?? 'Anonymous',
    user_color: text(payload, 'user_color') ?? '#000000',
  };
  const shaped = profile.shape('document/joined-state', { document_id: id, state, sessions, content: null });
  return [tell(session, STATE, shaped), others(session, id, 'ydoc:user:joined', joined)];
}

/** Who awareness and leave say it was. */
function nameOf(state: State, session: Session, payload: Json, profile: Profile): string {
  const own = profile.has('document_identity') ? userOf(state, session)?.id : text(payload, 'user_id');
  return own ?? session.sid;
}

const guarded = (cause: string, state: State, session: Session, documentId: string): GuardCase => ({ cause, state, session, documentId, user: userOf(state, session) });

const failure = (session: Session): Effect => tell(session, 'error', { message: 'Failed to join document' });

const tell = ({ sid }: Session, event: string, payload: JsonObject): Effect => ({ effect: 'emit', event, payload, to: { sid } });

const others = ({ sid }: Session, id: string, event: string, payload: JsonObject): Effect => ({ effect: 'emit', event, payload, to: { room: documentRoom(id) }, skip: sid });

const store = (id: string, updates: Json[], op: 'set' | 'append' = 'set'): Effect => ({
  effect: 'persist', store: 'document', op, target: { document_id: id }, field: 'updates', value: updates,
});
