/**
 * Converts the library's views to the state that a client shows.
 *
 * @module
 */
import type { ChannelView, ChatView, MessageView } from '../../../src/view/index.js';
import type { ShownMessage, ShownState } from './shows.js';

/** The visible parts of a chat. */
export function showChat({ id, title, messages }: ChatView): ShownState['chat'] {
  return {
    id,
    title: textOf(title) ?? '',
    messages: Object.fromEntries(Object.values(messages).map((message) => [message.id, shownMessage(message)])),
  };
}

/** The visible parts of a channel. */
export function showChannel({ id, messages, typing }: ChannelView): ShownState['channel'] {
  return {
    id,
    messages: messages.map((message) => ({ id: message.id, content: textOf(message['content']) ?? '' })),
    typing: typing.map(({ name }) => name),
  };
}

function shownMessage({ content = '', done = false, role, statusHistory = [], error }: MessageView): ShownMessage {
  const status = statusHistory.at(-1);
  return {
    content,
    // a question has no end event
    done: done || role === 'user',
    status: field(status, 'hidden') === true ? null : (textOf(field(status, 'description')) ?? null),
    error: textOf(error) ?? textOf(field(error, 'content')) ?? textOf(field(error, 'message')) ?? null,
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as { [key: string]: unknown })[key] : undefined;
