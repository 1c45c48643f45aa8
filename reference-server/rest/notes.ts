/**
 * Notes: create, read, change, share, delete.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { noteShared, noteUpdated } from '../handlers/notes.js';
import { isDictionary } from '../handlers/payload.js';
import { seconds } from '../state/clock.js';
import type { Note } from '../state/notes.js';
import { noteView } from '../state/views.js';
import { SOMETHING_WENT_WRONG, HttpError, NOT_FOUND } from './errors.js';
import type { Call, Route } from './router.js';
import { objectBody, textField } from './router.js';

export const noteRoutes: Route[] = [
  { method: 'POST', path: '/api/v1/notes/create', cause: 'create-note', handle: create },
  { method: 'GET', path: '/api/v1/notes', cause: 'list-notes', handle: (call) => visible(call) },
  { method: 'GET', path: '/api/v1/notes/search', cause: 'list-notes', handle: search },
  { method: 'GET', path: '/api/v1/notes/pinned', cause: 'list-notes', handle: () => [] },
  { method: 'GET', path: '/api/v1/notes/:id', cause: 'read-note', handle: read },
  { method: 'POST', path: '/api/v1/notes/:id/update', cause: 'update-note', handle: update },
  { method: 'POST', path: '/api/v1/notes/:id/access/update', cause: 'share-note', handle: share },
  { method: 'DELETE', path: '/api/v1/notes/:id/delete', cause: 'delete-note', handle: remove },
];

const shaped = ({ profile }: Call, note: Note): JsonObject => profile.shape('note/update', noteView(note));

function create(call: Call): Json {
  const { state, user, profile } = call;
  const body = objectBody(call.body);
  const grants = profile.behaviour.note_access === 'grants';
  const form = {
    title: textField(body, 'title'),
    data: body['data'] ?? (grants ? {} : null),
    meta: body['meta'] ?? null,
  };
  const note = state.notes.add(user.id, form);
  if (grants) note.access.grants = grantsOf(note, body);
  else note.access.control = body['access_control'] ?? null;
  return shaped(call, note);
}

function visible(call: Call): Json[] {
  const { state, user, profile } = call;
  return state.notes
    .all()
    .filter((note) => profile.allows('note-reader', { cause: 'list-notes', user, note }))
    .map((note) => shaped(call, note));
}

function search(call: Call): Json {
  const items = Number(call.query.get('page') ?? 1) > 1 ? [] : visible(call);
  return { items, total: items.length };
}

/** The note of the path, when the user may read or change it; 404 when it does not exist, 403 otherwise. */
function noteFor({ state, profile, params, user }: Call, cause: string, guard: 'note-reader' | 'note-writer'): Note {
  const note = state.notes.byId(params['id']);
  if (!note) throw new HttpError(404, NOT_FOUND);
  if (!profile.allows(guard, { cause, user, note })) throw new HttpError(403, SOMETHING_WENT_WRONG);
  return note;
}

function read(call: Call): Json {
  const note = noteFor(call, 'read-note', 'note-reader');
  return {
    ...shaped(call, note),
    write_access: call.profile.allows('note-writer', { cause: 'read-note', user: call.user, note }),
  };
}

function update(call: Call): Json {
  const { state, user, profile, perform } = call;
  const note = noteFor(call, 'update-note', 'note-writer');
  const body = objectBody(call.body);
  const title =
    body['title'] === undefined && profile.behaviour.note_access === 'grants' ? note.title : textField(body, 'title');
  note.title = title;
  if (isDictionary(body['data'])) note.data = { ...(isDictionary(note.data) ? note.data : {}), ...body['data'] };
  if (isDictionary(body['meta'])) note.meta = { ...(isDictionary(note.meta) ? note.meta : {}), ...body['meta'] };
  if (profile.behaviour.note_access === 'control') {
    // When a user who may not share publicly changes a note without repeating its access, everybody else loses access.
    const control = body['access_control'] ?? (user.role === 'admin' ? undefined : {});
    if (control !== undefined) note.access.control = control;
  } else if (profile.behaviour.note_update_clears) {
    note.access.grants = grantsOf(note, body);
  }
  note.updatedAt = state.clock.ns();
  perform(noteUpdated(note, body['data'], profile));
  return shaped(call, note);
}

function share(call: Call): Json {
  const { state, profile, user, perform } = call;
  if (profile.behaviour.note_access === 'control') throw new HttpError(404, 'Not Found');
  const note = noteFor(call, 'share-note', 'note-writer');
  const grants = grantsOf(note, objectBody(call.body));
  if (grants.length > 0 && !profile.allows('admin', { cause: 'share-note', user })) {
    throw new HttpError(403, 'You do not have permission to share with the requested audience');
  }
  note.access.grants = grants;
  perform(noteShared(state, note, profile));
  return shaped(call, note);
}

function grantsOf(note: Note, body: JsonObject): JsonObject[] {
  const asked = Array.isArray(body['access_grants']) ? body['access_grants'].filter(isDictionary) : [];
  return asked.map(({ principal_type = 'user', principal_id = '', permission = 'read' }) => ({
    id: randomUUID(),
    resource_type: 'note',
    resource_id: note.id,
    principal_type,
    principal_id,
    permission,
    created_at: seconds(),
  }));
}

function remove(call: Call): Json {
  call.state.notes.remove(noteFor(call, 'delete-note', 'note-writer').id);
  // without an event, but a fault may add one
  call.perform([]);
  return true;
}
