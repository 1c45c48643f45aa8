/**
 * Folders of chats, and actions on all chats of a user at once. Since 0.12.0, where chats have rooms.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import { accessChanges, allAccessChanges } from '../handlers/chat.js';
import { isDictionary, text } from '../handlers/payload.js';
import { Folder } from '../state/folders.js';
import { chatView } from './chats.js';
import { HttpError, NOT_FOUND, PROHIBITED } from './errors.js';
import type { Call, Route } from './router.js';
import { objectBody, textField } from './router.js';

export const folderRoutes: Route[] = [
  { method: 'POST', path: '/api/v1/folders', cause: 'create-folder', handle: create },
  { method: 'POST', path: '/api/v1/folders/:id/update', cause: 'update-folder', handle: update },
  { method: 'POST', path: '/api/v1/folders/:id/access/update', cause: 'share-folder', handle: share },
  { method: 'DELETE', path: '/api/v1/folders/:id', cause: 'delete-folder', handle: erase },
  { method: 'POST', path: '/api/v1/chats/:id/folder', cause: 'move-chat', handle: move },
  { method: 'DELETE', path: '/api/v1/chats/share/all', cause: 'unshare-chats', handle: unshareAll },
  { method: 'POST', path: '/api/v1/chats/archive/all', cause: 'archive-chats', handle: archiveAll },
  { method: 'DELETE', path: '/api/v1/chats', cause: 'delete-chats', handle: deleteAll },
];

const view = ({ id, name, userId }: Folder): JsonObject => ({ id, name, user_id: userId, parent_id: null });

function create({ state, user, body }: Call): Json {
  const folder = new Folder(user.id, textField(objectBody(body), 'name'));
  state.folders.set(folder.id, folder);
  return view(folder);
}

function folderFor({ state, params, user, profile }: Call, cause: string): Folder {
  const folder = state.folders.get(params['id']!);
  if (!folder) throw new HttpError(404, NOT_FOUND);
  if (!profile.allows('folder-owner', { cause, user, folder })) throw new HttpError(403, PROHIBITED);
  return folder;
}

function update(call: Call): Json {
  const folder = folderFor(call, 'update-folder');
  folder.name = text(call.body, 'name') ?? folder.name;
  return emitAccessChanges(call, view(folder));
}

function share(call: Call): Json {
  const folder = folderFor(call, 'share-folder');
  const grants = objectBody(call.body)['access_grants'];
  folder.readers = (Array.isArray(grants) ? grants : [])
    .filter(isDictionary)
    .flatMap((one) => text(one, 'principal_id') ?? []);
  return emitAccessChanges(call, view(folder));
}

/** Deletes a folder and the chats in it. */
function erase(call: Call): Json {
  const folder = folderFor(call, 'delete-folder');
  for (const chat of call.state.chats.all().filter((one) => one.folder === folder)) call.state.chats.remove(chat.id);
  call.state.folders.delete(folder.id);
  return emitAccessChanges(call, true);
}

function move(call: Call): Json {
  const { state, params, user, profile, perform } = call;
  const chat = state.chats.byId(params['id']);
  if (chat?.userId !== user.id) throw new HttpError(401, PROHIBITED);
  const id = text(call.body, 'folder_id');
  const folder = id === undefined ? undefined : state.folders.get(id);
  if (id !== undefined && !folder) throw new HttpError(404, NOT_FOUND);
  chat.folder = folder;
  perform(accessChanges(state, chat.id, profile));
  return chatView(chat, call);
}

function unshareAll(call: Call): Json {
  for (const chat of call.state.chats.of(call.user.id)) [chat.isContinuable, chat.readers] = [false, []];
  return emitAccessChanges(call, true);
}

function archiveAll(call: Call): Json {
  for (const chat of call.state.chats.of(call.user.id)) chat.archived = true;
  return emitAccessChanges(call, true);
}

function deleteAll(call: Call): Json {
  for (const { id } of call.state.chats.of(call.user.id)) call.state.chats.remove(id);
  return emitAccessChanges(call, true);
}

/** The product does not determine which chats are affected: it checks every chat that has a room. */
function emitAccessChanges(call: Call, answer: Json): Json {
  call.perform(allAccessChanges(call.state, call.profile));
  return answer;
}
