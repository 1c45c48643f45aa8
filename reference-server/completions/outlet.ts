/**
 * What Filters that run after the model left of a chat.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Chat } from '../state/chats.js';
import type { Item } from './items.js';
import type { ChatEvent } from './reply.js';

/** A reply as the Filters left it. */
interface Filtered {
  content: string;
  items: readonly Item[];
  /** Why the model stopped, where that is known. */
  finish?: string;
}

/** Tells the branch of the chat that ends with the reply. */
export function outletOf(chat: Chat, messageId: string, { content, items, finish }: Filtered): ChatEvent {
  const stored = chat.message(messageId);
  const question = chat.message(String(stored?.['parentId']));
  const view = (message: JsonObject | undefined, id: Json, said: Json): JsonObject => ({
    id,
    role: message?.['role'] ?? 'assistant',
    content: said,
    info: null,
    timestamp: message?.['timestamp'] ?? null,
  });
  const known = {
    ...(stored?.['sources'] === undefined ? {} : { sources: stored['sources'] }),
    ...(finish === undefined ? {} : { finish_reason: finish }),
  };
  const reply = { ...view(stored, messageId, content), output: structuredClone(items) as Json, ...known };
  return {
    type: 'chat:outlet',
    data: { messages: [view(question, stored?.['parentId'] ?? null, question?.['content'] ?? ''), reply] },
  };
}
