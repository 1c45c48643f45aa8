/**
 * The emitter: sends an event for a chat, and stores it.
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

/** An event that a plugin or `POST .../event` authors. */
export interface AuthoredEvent {
  chat: Chat;
  messageId: string;
  type: string;
  /** Absent for an event without data. */
  data?: Json;
  /** Id of the user whose sessions receive the event. */
  to: string;
}

/** Sends an event before it is stored, so that an event that cannot be stored is still sent. */
export function emitEvent(authored: AuthoredEvent, profile: Profile): Effect[] {
  const { chat, messageId, type, data, to } = authored;
  const event = { type, ...(data === undefined ? {} : { data }) };
  const fields = { chat_id: chat.id, message_id: messageId, data: event };
  const ownEvent = profile.relay('events.unknown', { user_id: to }, fields);
  // new messages of a chat are sent to its room only
  const roomOnly = profile.behaviour.chat_rooms && type === 'chat:messages';
  return [
    ...(roomOnly ? [] : [ownEvent]),
    ...storeEffects(authored, profile),
    ...copyFor(chat, messageId, authored, to, profile),
  ];
}

/** A change of a message by REST; at least one key is present. */
export interface MessageChange {
  content?: string;
  voice?: JsonObject;
}

/** REST sets the content of a message. It is stored first, then announced with the ids inside `data` too. */
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

function storeEffects({ chat, messageId, type, data }: AuthoredEvent, profile: Profile): Effect[] {
  const facts = { cause: 'emit-event', type, chat, messageId, ...(data === undefined ? {} : { data }) };
  if (
    !profile.allows('stored-type', facts) ||
    !profile.allows('known-message', facts) ||
    !profile.allows('storable-data', facts)
  )
    return [];
  const change =
    type === 'status'
      ? changeStatus(chat, messageId, data)
      : changeOf(chat, messageId, type, isDictionary(data) ? data : {}, profile);
  if (!change) return [];
  // A status does not upsert its message, so it does not change the current message.
  return change.field === 'statusHistory' ? [change] : [change, setCurrentMessage(chat, messageId, type)];
}

/** Appends a status, which may be any JSON value. */
const changeStatus = (chat: Chat, messageId: string, data: Json = {}): PersistEffect =>
  change(chat, messageId, 'append', 'statusHistory', data, 'status');

/** The primary type of an alias. A mutated guard may allow an alias, which is then stored like its primary type. */
const primaryType = (type: string): string =>
  Object.entries(STORED_TYPES).find(([name, aliases]) => name === type || aliases.includes(type))?.[0] ?? type;

function changeOf(
  chat: Chat,
  messageId: string,
  type: string,
  data: JsonObject,
  profile: Profile,
): PersistEffect | undefined {
  switch (primaryType(type)) {
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

const setCurrentMessage = (chat: Chat, messageId: string, type: string): Effect => ({
  effect: 'persist',
  store: 'chat',
  op: 'set',
  target: { chat_id: chat.id },
  field: 'currentId',
  value: messageId,
  type,
});
