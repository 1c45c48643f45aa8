/**
 * A completion that is asked for, and what its parts do it with.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import type { Caller } from '../handlers/calls.js';
import type { Chat } from '../state/chats.js';
import type { Model } from '../state/models.js';
import type { ChatEvent } from './reply.js';

/** What is asked for. */
export interface Completion extends Caller {
  chat: Chat;
  messageId: string;
  sid: string;
  model: Model;
  messages: Json[];
  /** Work that is done when the reply is there. */
  tasks: JsonObject;
  signal: AbortSignal;
}

/** Tells the person's sessions, and in a copy those who follow the chat. */
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
