/**
 * The reducer for `events`: computes the chat that a user sees after each event.
 *
 * @module
 */
import type { ViewRules } from '../../generated/views.js';
import { isObject } from '../json.js';
import { withMessage, type ChatView, type Loose, type MessageView } from './chat.js';
import { completed, failed, responded } from './completion.js';
import { NEWEST, viewRules } from './rules.js';
import { array, text } from './values.js';

/** Settings of {@link applyEvent}. */
export interface ApplyOptions {
  /** Release whose web client is imitated, such as `0.7.2`; default: the newest of this specification. */
  release?: string;
}

interface Event {
  messageId: string;
  data: unknown;
  /** True for the copy that other users of a shared chat receive. */
  shared: boolean;
  rules: ViewRules;
}

type MessageRule = (message: MessageView, event: Event) => MessageView | undefined;

/**
 * Computes the chat after an event, as the web client of the release shows it.
 *
 * @param chat the chat before the event; it is not changed.
 * @param payload the payload of `events` (up to 0.6.32 `chat-events`), which may be malformed.
 * @returns the new chat; `chat` itself when the event is about another chat or an unknown message, has a type that is
 *   not shown in a chat, or is malformed. A payload on which the web client breaks changes nothing.
 * @throws RangeError when the release is not one of this specification.
 */
export function applyEvent(chat: ChatView, payload: unknown, { release = NEWEST }: ApplyOptions = {}): ChatView {
  const rules = viewRules(release);
  if (!isObject(payload) || payload['chat_id'] !== chat.id || !isObject(payload['data'])) return chat;
  const type = text(payload['data']['type']);
  const messageId = text(payload['message_id']);
  if (type === undefined) return chat;
  const event: Event = {
    messageId: messageId ?? '',
    data: payload['data']['data'] ?? null,
    shared: payload['shared'] === true,
    rules,
  };
  const message = messageId === undefined ? undefined : chat.messages[messageId];
  // the web client looks the message up first, also for events about the whole chat
  if (!message) return chat;
  const ofChat = CHAT_RULES[type];
  if (ofChat) return ofChat(chat, event);
  const next = MESSAGE_RULES[type]?.(message, event);
  return next === undefined || next === message ? chat : withMessage(chat, next);
}

/** A rule that reads one key of the data, and changes the message when `read` accepts its value. */
const field =
  <T>(
    key: string,
    read: (value: unknown) => T | undefined,
    apply: (message: MessageView, value: T) => MessageView,
  ): MessageRule =>
  (message, { data }) => {
    const value = isObject(data) ? read(data[key]) : undefined;
    return value === undefined ? undefined : apply(message, value);
  };
const asIs = (value: unknown): unknown => value;

const append = field('content', text, (message, content) => ({
  ...message,
  content: (message.content ?? '') + content,
}));
const overwrite = field('content', text, (message, content) => ({ ...message, content }));
const files = field('files', array, (message, list) => ({ ...message, files: list }));
const embeds = field('embeds', array, (message, list) => ({ ...message, embeds: list }));

const source: MessageRule = (message, { data }) => {
  if (!isObject(data)) return undefined;
  if (data['type'] !== 'code_execution') return { ...message, sources: [...(message.sources ?? []), data] };
  const runs: readonly Loose[] = message.code_executions ?? [];
  const known = runs.some(({ id }) => id === data['id']);
  return {
    ...message,
    code_executions: known ? runs.map((run) => (run['id'] === data['id'] ? data : run)) : [...runs, data],
  };
};

/** Rules that change the message of the event. */
const MESSAGE_RULES: { readonly [type: string]: MessageRule } = {
  status: (message, { data }) =>
    isObject(data) ? { ...message, statusHistory: [...(message.statusHistory ?? []), data] } : undefined,
  message: append,
  'chat:message:delta': append,
  replace: overwrite,
  'chat:message': overwrite,
  files,
  'chat:message:files': files,
  embeds,
  'chat:message:embeds': embeds,
  source,
  citation: source,
  'chat:completion': (message, { data, rules }) => (isObject(data) ? completed(message, data, rules) : undefined),
  'response:completion': (message, { data, rules }) =>
    isObject(data) && rules.responses ? responded(message, data) : undefined,
  'chat:message:error': (message, { data, shared, rules }) => {
    if (!isObject(data)) return undefined;
    if (rules.error === 'verbatim') return { ...message, error: data['error'] };
    return shared ? { ...message, error: data['error'], done: true } : failed(message, data['error']);
  },
  'chat:message:follow_ups': field('follow_ups', array, (message, followUps) => ({ ...message, followUps })),
  'chat:message:favorite': field('favorite', asIs, (message, favorite) => ({ ...message, favorite })),
  'chat:message:voice': field(
    'voice',
    (value) => (isObject(value) ? value : undefined),
    (message, voice) => ({ ...message, meta: { ...message.meta, voice } }),
  ),
};

/** Rules that change the chat or other messages. */
const CHAT_RULES: { readonly [type: string]: (chat: ChatView, event: Event) => ChatView } = {
  'chat:title': (chat, { data }) => (typeof data === 'string' ? { ...chat, title: data } : chat),
  'chat:message:tasks': (chat, { data }) =>
    isObject(data) && array(data['tasks']) ? { ...chat, tasks: data['tasks'] } : chat,
  'chat:tasks:cancel': cancelled,
  'chat:outlet': outlet,
  context_compaction: (chat, { data }) => {
    const checkpoint = isObject(data) ? chat.messages[text(data['checkpoint_message_id']) ?? ''] : undefined;
    return checkpoint && isObject(data)
      ? withMessage(chat, { ...checkpoint, contextSummary: data['context_summary'] })
      : chat;
  },
};

/**
 * The task was stopped. Up to 0.8.11 this ends every answer to the same question; since then only if the stopped answer
 * is the one shown, and otherwise that answer alone.
 */
function cancelled(chat: ChatView, { messageId, data, shared, rules }: Event): ChatView {
  const shown = chat.currentId ?? messageId;
  const all = rules.cancel === 'siblings' || (!shared && messageId === shown);
  const output = rules.cancel === 'own' && isObject(data) ? array(data['output']) : undefined;
  const named = chat.messages[messageId]!;
  const base =
    rules.cancel === 'siblings'
      ? chat
      : withMessage(chat, {
          ...named,
          ...(output ? { output: output as NonNullable<MessageView['output']> } : {}),
          done: true,
        });
  const parent = chat.messages[chat.messages[rules.cancel === 'siblings' ? shown : messageId]?.parentId ?? ''];
  if (!all || !parent) return base;
  return (parent.childrenIds ?? []).reduce((result, id) => {
    const child = result.messages[id];
    return child ? withMessage(result, { ...child, done: true }) : result;
  }, base);
}

/** Applies the changes that an outlet filter on the server made to messages that were already shown. */
function outlet(chat: ChatView, { data }: Event): ChatView {
  const changes = isObject(data) ? (array(data['messages']) ?? []).filter(isObject) : [];
  return changes.reduce<ChatView>((result, change) => {
    const known = result.messages[text(change['id']) ?? ''];
    if (!known || known.content === change['content']) return result;
    return withMessage(result, {
      ...known,
      ...(known.content === undefined ? {} : { originalContent: known.content }),
      ...change,
      id: known.id,
    });
  }, chat);
}
