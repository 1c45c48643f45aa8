/**
 * Access of other users to a chat: its link, its readers, and archiving.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import { accessChanges } from '../handlers/chat.js';
import { isDictionary, text } from '../handlers/payload.js';
import type { Chat } from '../state/chats.js';
import { HttpError, NOT_FOUND, PROHIBITED } from './errors.js';
import { chatView } from './chats.js';
import type { Call, Route } from './router.js';
import { objectBody } from './router.js';

/** Routes since 0.12.0. */
export const sharingRoutes: Route[] = [
  { method: 'POST', path: '/api/v1/chats/:id/share', cause: 'share-chat', handle: share },
  { method: 'DELETE', path: '/api/v1/chats/:id/share', cause: 'unshare-chat', handle: unshare },
  { method: 'POST', path: '/api/v1/chats/shared/:id/access/update', cause: 'share-chat', handle: grant },
  { method: 'POST', path: '/api/v1/chats/:id/archive', cause: 'archive-chat', handle: archive },
];

function ownChat({ state, params, user }: Call, refusal: HttpError): Chat {
  const chat = state.chats.byId(params['id']);
  if (chat?.userId !== user.id) throw refusal;
  return chat;
}

/** Creates a link. Only a link for continuing the chat gives other users access to the chat itself. */
function share(call: Call): Json {
  const chat = ownChat(call, new HttpError(401, PROHIBITED));
  chat.isContinuable = text(call.body, 'share_mode') === 'continue';
  return emitAccessChanges(call, chat);
}

function unshare(call: Call): Json {
  const chat = ownChat(call, new HttpError(401, PROHIBITED));
  chat.isContinuable = false;
  chat.readers = [];
  emitAccessChanges(call, chat);
  return true;
}

function grant(call: Call): Json {
  const chat = ownChat(call, new HttpError(404, NOT_FOUND));
  const body = objectBody(call.body);
  const grants = Array.isArray(body['access_grants']) ? body['access_grants'].filter(isDictionary) : [];
  chat.readers = grants.flatMap((one) => text(one, 'principal_id') ?? []);
  if ('share_mode' in body) chat.isContinuable = body['share_mode'] === 'continue';
  return emitAccessChanges(call, chat);
}

function archive(call: Call): Json {
  const chat = ownChat(call, new HttpError(401, PROHIBITED));
  chat.archived = !chat.archived;
  return emitAccessChanges(call, chat);
}

function emitAccessChanges(call: Call, chat: Chat): Json {
  call.perform(accessChanges(call.state, chat.id, call.profile));
  return chatView(chat, call);
}
