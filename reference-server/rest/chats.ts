/**
 * Chats, and the two requests that make the server emit events for a chat.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import { accessChanges } from '../handlers/chat.js';
import { emitEvent, setMessage, type MessageChange } from '../handlers/events.js';
import { isDictionary } from '../handlers/payload.js';
import type { Chat } from '../state/chats.js';
import { HttpError, NOT_FOUND, PROHIBITED } from './errors.js';
import type { Call, Route } from './router.js';
import { objectBody, textField } from './router.js';

export const chatRoutes: Route[] = [
  { method: 'POST', path: '/api/v1/chats/new', cause: 'create-chat', handle: create },
  { method: 'GET', path: '/api/v1/chats', cause: 'list-chats', handle: (call) => list(call, call.user.id) },
  { method: 'GET', path: '/api/v1/chats/list', cause: 'list-chats', handle: (call) => list(call, call.user.id) },
  { method: 'GET', path: '/api/v1/chats/list/user/:id', cause: 'list-chats', handle: listOfUser },
  { method: 'GET', path: '/api/v1/chats/pinned', cause: 'list-chats', handle: () => [] },
  { method: 'GET', path: '/api/v1/chats/:id', cause: 'read-chat', handle: read },
  { method: 'DELETE', path: '/api/v1/chats/:id', cause: 'delete-chat', handle: remove },
  { method: 'POST', path: '/api/v1/chats/:id/messages/:message/event', cause: 'emit-event', handle: event },
  { method: 'POST', path: '/api/v1/chats/:id/messages/:message', cause: 'set-message', handle: set },
];

/** A chat in the form of REST responses. */
export function chatView(chat: Chat, { profile }: Call): JsonObject {
  const context = profile.behaviour.chat_context;
  return {
    id: chat.id,
    user_id: chat.userId,
    title: chat.title,
    chat: chat.content,
    updated_at: chat.updatedAt,
    created_at: chat.createdAt,
    share_id: null,
    archived: chat.archived,
    pinned: false,
    meta: {},
    ...(context ? { variables: {} } : {}),
    folder_id: null,
    ...(context
      ? { tasks: null, summary: null, current_message_id: chat.history['currentId'] ?? null, context_usage: null }
      : {}),
  };
}

function create(call: Call): Json {
  const content = objectBody(call.body)['chat'];
  if (!isDictionary(content))
    throw new HttpError(422, [
      { type: 'missing', loc: ['body', 'chat'], msg: 'Field required', input: call.body ?? null },
    ]);
  return chatView(call.state.chats.add(call.user.id, content), call);
}

function list({ state, query }: Call, userId: string): Json {
  const page = Number(query.get('page') ?? 1);
  const chats = page > 1 ? [] : state.chats.of(userId);
  return chats.map((chat) => ({
    id: chat.id,
    title: chat.title,
    updated_at: chat.updatedAt,
    created_at: chat.createdAt,
  }));
}

function listOfUser(call: Call): Json {
  const { user, profile, params } = call;
  if (!profile.allows('admin', { cause: 'list-chats', user })) throw new HttpError(401, PROHIBITED);
  return list(call, params['id']!);
}

/** The chat of the path, when the user may access it. */
function chatFor({ state, profile, params, user }: Call, cause: string, refusal: HttpError): Chat {
  const chat = state.chats.byId(params['id']);
  if (!chat || !profile.allows('chat-owner', { cause, user, chat })) throw refusal;
  return chat;
}

function read(call: Call): Json {
  return chatView(chatFor(call, 'read-chat', new HttpError(401, NOT_FOUND)), call);
}

function remove(call: Call): Json {
  const { id } = chatFor(call, 'delete-chat', new HttpError(404, NOT_FOUND));
  call.state.chats.remove(id);
  call.perform(accessChanges(call.state, id, call.profile));
  return true;
}

function event(call: Call): Json {
  const { profile, params, user, perform } = call;
  const body = objectBody(call.body);
  const broken = typeof body['type'] !== 'string' || !isDictionary(body['data']);
  if (!profile.allows('event-body', { cause: 'emit-event', broken })) throw invalid(body);
  const chat = chatFor(call, 'emit-event', new HttpError(401, PROHIBITED));
  const to = profile.behaviour.event_target === 'owner' ? chat.userId : user.id;
  const authored = {
    chat,
    messageId: params['message']!,
    type: String(body['type'] ?? ''),
    data: body['data'] ?? null,
    to,
  };
  perform(emitEvent(authored, profile));
  return true;
}

function invalid(body: JsonObject): HttpError {
  textField(body, 'type');
  const data = body['data'];
  const detail =
    data === undefined
      ? { type: 'missing', loc: ['body', 'data'], msg: 'Field required', input: body }
      : { type: 'dict_type', loc: ['body', 'data'], msg: 'Input should be a valid dictionary', input: data };
  return new HttpError(422, [detail]);
}

function set(call: Call): Json {
  const { profile, params, perform } = call;
  const change = changeOf(call);
  const chat = chatFor(call, 'set-message', new HttpError(401, PROHIBITED));
  // the handler of some releases is broken: the response is an error
  if (profile.behaviour.set_message === 'error') throw new Error('the release cannot set a message');
  perform(setMessage(chat, params['message']!, change, profile));
  return chatView(chat, call);
}

/** The content, or in newer releases how it was spoken, or both. */
function changeOf({ body, profile }: Call): MessageChange {
  const form = objectBody(body);
  const voice = profile.behaviour.message_voice ? (form['voice'] ?? null) : null;
  if (!isDictionary(voice)) {
    if (voice !== null)
      throw new HttpError(422, [
        { type: 'dict_type', loc: ['body', 'voice'], msg: 'Input should be a valid dictionary', input: voice },
      ]);
    return { content: textField(form, 'content') };
  }
  return { voice, ...('content' in form ? { content: textField(form, 'content') } : {}) };
}
