/**
 * The `chat:outlet` event, with the messages after the outlet Filters ran.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Chat } from '../state/chats.js';
import type { Item } from './items.js';
import type { ChatEvent } from './reply.js';

/** A reply after the Filters ran. */
interface FilteredReply {
  content: string;
  items: readonly Item[];
  /** Reason why the model stopped, if known. */
  finish?: string;
}

/** The event with the question and the reply. */
export function outletEvent(chat: Chat, messageId: string, { content, items, finish }: FilteredReply): ChatEvent {
  const stored = chat.message(messageId);
  const question = chat.message(String(stored?.['parentId']));
  const view = (message: JsonObject | undefined, id: Json, said: Json): JsonObject => ({
    id,
    role: message?.['role'] ?? 'assistant',
    content: said,
    info: null,
    timestamp: message?.['timestamp'] ?? null,
  });
  const optionalFields = {
    ...(stored?.['sources'] === undefined ? {} : { sources: stored['sources'] }),
    ...(finish === undefined ? {} : { finish_reason: finish }),
  };
  const reply = { ...view(stored, messageId, content), output: structuredClone(items) as Json, ...optionalFields };
  return {
    type: 'chat:outlet',
    data: { messages: [view(question, stored?.['parentId'] ?? null, question?.['content'] ?? ''), reply] },
  };
}
