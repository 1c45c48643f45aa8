/**
 * The reducer for `events`: computes the chat that a user sees after each event.
 *
 * @module
 */
import type { ViewRules } from '../../generated/views.js';
import { isObject } from '../json.js';
import { withMessage, type ChatView, type UntypedObject, type MessageView } from './chat.js';
import { applyCompletion, withError, applyResponse } from './completion.js';
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
  isSharedCopy: boolean;
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
    isSharedCopy: payload['shared'] === true,
    rules,
  };
  const message = messageId === undefined ? undefined : chat.messages[messageId];
  // the web client looks the message up first, also for events about the whole chat
  if (!message) return chat;
  const chatRule = CHAT_RULES[type];
  if (chatRule) return chatRule(chat, event);
  const next = MESSAGE_RULES[type]?.(message, event);
  return next === undefined || next === message ? chat : withMessage(chat, next);
}

/** A rule that reads one key of the data, and changes the message when `read` accepts its value. */
const fieldRule =
  <T>(
    key: string,
    read: (value: unknown) => T | undefined,
    apply: (message: MessageView, value: T) => MessageView,
  ): MessageRule =>
  (message, { data }) => {
    const value = isObject(data) ? read(data[key]) : undefined;
    return value === undefined ? undefined : apply(message, value);
  };
const anyValue = (value: unknown): unknown => value;

const appendContent = fieldRule('content', text, (message, content) => ({
  ...message,
  content: (message.content ?? '') + content,
}));
const replaceContent = fieldRule('content', text, (message, content) => ({ ...message, content }));
const setFiles = fieldRule('files', array, (message, list) => ({ ...message, files: list }));
const setEmbeds = fieldRule('embeds', array, (message, list) => ({ ...message, embeds: list }));

const addSource: MessageRule = (message, { data }) => {
  if (!isObject(data)) return undefined;
  if (data['type'] !== 'code_execution') return { ...message, sources: [...(message.sources ?? []), data] };
  const runs: readonly UntypedObject[] = message.code_executions ?? [];
  const isKnownRun = runs.some(({ id }) => id === data['id']);
  return {
    ...message,
    code_executions: isKnownRun ? runs.map((run) => (run['id'] === data['id'] ? data : run)) : [...runs, data],
  };
};

/** Rules that change the message of the event. */
const MESSAGE_RULES: { readonly [type: string]: MessageRule } = {
  status: (message, { data }) =>
    isObject(data) ? { ...message, statusHistory: [...(message.statusHistory ?? []), data] } : undefined,
  message: appendContent,
  'chat:message:delta': appendContent,
  replace: replaceContent,
  'chat:message': replaceContent,
  files: setFiles,
  'chat:message:files': setFiles,
  embeds: setEmbeds,
  'chat:message:embeds': setEmbeds,
  source: addSource,
  citation: addSource,
  'chat:completion': (message, { data, rules }) => (isObject(data) ? applyCompletion(message, data, rules) : undefined),
  'response:completion': (message, { data, rules }) =>
    isObject(data) && rules.responses ? applyResponse(message, data) : undefined,
  'chat:message:error': (message, { data, isSharedCopy, rules }) => {
    if (!isObject(data)) return undefined;
    if (rules.error === 'verbatim') return { ...message, error: data['error'] };
    return isSharedCopy ? { ...message, error: data['error'], done: true } : withError(message, data['error']);
  },
  'chat:message:follow_ups': fieldRule('follow_ups', array, (message, followUps) => ({ ...message, followUps })),
  'chat:message:favorite': fieldRule('favorite', anyValue, (message, favorite) => ({ ...message, favorite })),
  'chat:message:voice': fieldRule(
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
  'chat:tasks:cancel': cancelTasks,
  'chat:outlet': applyOutlet,
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
function cancelTasks(chat: ChatView, { messageId, data, isSharedCopy, rules }: Event): ChatView {
  const shownId = chat.currentId ?? messageId;
  const endsSiblings = rules.cancel === 'siblings' || (!isSharedCopy && messageId === shownId);
  const output = rules.cancel === 'own' && isObject(data) ? array(data['output']) : undefined;
  const cancelledMessage = chat.messages[messageId]!;
  const chatWithEnd =
    rules.cancel === 'siblings'
      ? chat
      : withMessage(chat, {
          ...cancelledMessage,
          ...(output ? { output: output as NonNullable<MessageView['output']> } : {}),
          done: true,
        });
  const parent = chat.messages[chat.messages[rules.cancel === 'siblings' ? shownId : messageId]?.parentId ?? ''];
  if (!endsSiblings || !parent) return chatWithEnd;
  return (parent.childrenIds ?? []).reduce((result, id) => {
    const child = result.messages[id];
    return child ? withMessage(result, { ...child, done: true }) : result;
  }, chatWithEnd);
}

/** Applies the changes that an outlet filter on the server made to messages that were already shown. */
function applyOutlet(chat: ChatView, { data }: Event): ChatView {
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
