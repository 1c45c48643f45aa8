/**
 * The emitter: what an event for a chat makes the server send and store.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Effect, PersistEffect } from '../effects.js';
import { STORED_TYPES } from '../guards.js';
import type { Profile } from '../profile.js';
import type { Chat } from '../state/chats.js';
import { copyFor } from './chat.js';
import { isDictionary } from './payload.js';

/** An event as `/event` or a plugin authors it. */
export interface Authored {
  chat: Chat;
  messageId: string;
  type: string;
  /** Absent for an event that carries none. */
  data?: Json;
  /** Person whose sessions get it. */
  to: string;
}

/** The event is sent before it is stored, so that a failing store never holds it back. */
export function emitEvent(authored: Authored, profile: Profile): Effect[] {
  const { chat, messageId, type, data, to } = authored;
  const event = { type, ...(data === undefined ? {} : { data }) };
  const fields = { chat_id: chat.id, message_id: messageId, data: event };
  const plain = profile.relay('events.unknown', { user_id: to }, fields);
  // New messages of a chat go to its room alone.
  const roomOnly = profile.behaviour.chat_rooms && type === 'chat:messages';
  return [
    ...(roomOnly ? [] : [plain]),
    ...stored(authored, profile),
    ...copyFor(chat, messageId, authored, to, profile),
  ];
}

/** What REST may change of a message; at least one of the two. */
export interface MessageChange {
  content?: string;
  voice?: JsonObject;
}

/** REST sets the content of a message: stored first, then announced with the ids inside `data` too. */
export function setMessage(
  chat: Chat,
  messageId: string,
  { content, voice }: MessageChange,
  profile: Profile,
): Effect[] {
  const type = content === undefined ? 'chat:message:voice' : 'chat:message';
  const ids = { chat_id: chat.id, message_id: messageId };
  const to = { user_id: chat.userId };
  return [
    ...(content === undefined ? [] : [change(chat, messageId, 'set', 'content', content, type)]),
    ...(voice === undefined ? [] : [change(chat, messageId, 'set', 'meta', { voice }, type)]),
    content === undefined
      ? profile.emit('events.chat-message-voice', to, { ...ids, data: { ...ids, voice: voice ?? {} } })
      : profile.emit('events.chat-message', to, { ...ids, data: { ...ids, content } }),
  ];
}

function stored({ chat, messageId, type, data }: Authored, profile: Profile): Effect[] {
  const about = { cause: 'emit-event', type, chat, messageId, ...(data === undefined ? {} : { data }) };
  if (
    !profile.allows('stored-type', about) ||
    !profile.allows('known-message', about) ||
    !profile.allows('storable-data', about)
  )
    return [];
  const change =
    type === 'status'
      ? changeStatus(chat, messageId, data)
      : changeOf(chat, messageId, type, isDictionary(data) ? data : {}, profile);
  if (!change) return [];
  // Adding to the history of statuses is no upsert of the message, hence leaves the current message alone.
  return change.field === 'statusHistory' ? [change] : [change, current(chat, messageId, type)];
}

/** A status is stored as it is, whatever it is. */
const changeStatus = (chat: Chat, messageId: string, data: Json = {}): PersistEffect =>
  change(chat, messageId, 'append', 'statusHistory', data, 'status');

/** Aliases are listed because a guard may let one through; then it is stored like its primary type. */
const primary = (type: string): string =>
  Object.entries(STORED_TYPES).find(([name, aliases]) => name === type || aliases.includes(type))?.[0] ?? type;

function changeOf(
  chat: Chat,
  messageId: string,
  type: string,
  data: JsonObject,
  profile: Profile,
): PersistEffect | undefined {
  switch (primary(type)) {
    case 'message':
      return change(chat, messageId, 'concat', 'content', data['content'] ?? '', type);
    case 'replace':
      return change(chat, messageId, 'set', 'content', data['content'] ?? '', type);
    case 'files':
      return change(chat, messageId, 'prepend', 'files', data['files'] ?? [], type);
    case 'embeds': {
      const op = profile.behaviour.embeds_replace && data['replace'] === true ? 'set' : 'prepend';
      return change(chat, messageId, op, 'embeds', data['embeds'] ?? [], type);
    }
    case 'source':
    case 'citation':
      return change(chat, messageId, 'append', 'sources', data, type);
    default:
      return undefined;
  }
}

function change(
  chat: Chat,
  messageId: string,
  op: PersistEffect['op'],
  field: string,
  value: Json,
  type: string,
): PersistEffect {
  return {
    effect: 'persist',
    store: 'chat-message',
    op,
    target: { chat_id: chat.id, message_id: messageId },
    field,
    value,
    type,
  };
}

const current = (chat: Chat, messageId: string, type: string): Effect => ({
  effect: 'persist',
  store: 'chat',
  op: 'set',
  target: { chat_id: chat.id },
  field: 'currentId',
  value: messageId,
  type,
});
