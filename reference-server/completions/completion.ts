/**
 * A requested completion, and helpers for its parts.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import type { Caller } from '../handlers/calls.js';
import type { Chat } from '../state/chats.js';
import type { Model } from '../state/models.js';
import type { ChatEvent } from './reply.js';

/** A requested completion. */
export interface Completion extends Caller {
  chat: Chat;
  messageId: string;
  sid: string;
  model: Model;
  messages: Json[];
  /** Background tasks to run after the reply, by name. */
  tasks: JsonObject;
  signal: AbortSignal;
}

/** Sends an event to the user's sessions, and a copy of it to the room of the chat. */
export type SendEvent = (event: ChatEvent, ...stored: Effect[]) => void;

/** Stores a field of the message. */
export function store({ chat, messageId }: Pick<Completion, 'chat' | 'messageId'>, field: string, value: Json): Effect {
  return {
    effect: 'persist',
    store: 'chat-message',
    op: 'set',
    target: { chat_id: chat.id, message_id: messageId },
    field,
    value,
    type: 'chat:completion',
  };
}
