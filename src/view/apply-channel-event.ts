/**
 * The reducer for `events:channel`: computes the channel that a user sees after each event.
 *
 * @module
 */
import { isObject } from '../json.js';
import { array, text } from './values.js';

/**
 * Milliseconds for which a user is shown as typing after the last typing event, as in the web client of every release.
 */
export const TYPING_MS = 5_000;

/** A message of a channel. Every key except the id may be absent; the other keys are those that the server sends. */
export interface ChannelMessageView {
  /** Id of the message. */
  readonly id: string;
  /** Id that the sending client chose before the server assigned one; null once the message is confirmed. */
  readonly temp_id?: string | null;
  /** Id of the message whose thread it belongs to; null or absent outside threads. */
  readonly parent_id?: string | null;
  readonly [key: string]: unknown;
}

/** A user who is typing. */
export interface TypingPerson {
  /** Id of the user. */
  readonly id: string;
  /** Display name. */
  readonly name: string;
  /** Milliseconds since the epoch until which the user is shown as typing. */
  readonly until: number;
}

/** A channel, or with `threadId` one thread of it. */
export interface ChannelView {
  /** Id of the channel. */
  readonly id: string;
  /** Id of the user who views it; their own typing is not shown. */
  readonly userId: string;
  /** Id of the message whose thread this is; null or absent for the channel itself. */
  readonly threadId?: string | null;
  /** Messages, newest first. */
  readonly messages: readonly ChannelMessageView[];
  /** Users who are typing. */
  readonly typing: readonly TypingPerson[];
}

/**
 * Computes the channel after an event.
 *
 * @param channel the channel before the event; it is not changed.
 * @param payload the payload of `events:channel` (up to 0.6.32 `channel-events`), which may be malformed.
 * @param now milliseconds since the epoch.
 * @returns the new channel; `channel` itself when the event is about another channel or thread, has a type that is not
 *   shown, or is malformed.
 */
export function applyChannelEvent(channel: ChannelView, payload: unknown, now: number): ChannelView {
  if (!isObject(payload) || payload['channel_id'] !== channel.id || !isObject(payload['data'])) return channel;
  const { type, data } = payload['data'];
  if (!isObject(data)) return channel;
  if (type === 'typing') return applyTyping(channel, payload, data, now);
  const rule = RULES[text(type) ?? ''];
  return rule ? rule(channel, data) : channel;
}

/**
 * Removes the users whose last typing event is {@link TYPING_MS} or more ago.
 *
 * @param channel the channel; it is not changed.
 * @param now milliseconds since the epoch.
 * @returns the new channel; `channel` itself when nobody was removed.
 */
export function expireTyping(channel: ChannelView, now: number): ChannelView {
  const typing = channel.typing.filter(({ until }) => until > now);
  return typing.length === channel.typing.length ? channel : { ...channel, typing };
}

type Data = { readonly [key: string]: unknown };
type Rule = (channel: ChannelView, data: Data) => ChannelView;

const threadIdOf = ({ threadId }: ChannelView): string | null => threadId ?? null;

/** Adds a new message. If the client already shows it, unconfirmed, the confirmed message replaces it in place. */
const addMessage: Rule = (channel, data) => {
  const id = text(data['id']);
  if (id === undefined || (data['parent_id'] ?? null) !== threadIdOf(channel)) return channel;
  const temporaryId = text(data['temp_id']);
  const confirmed = { ...data, id, temp_id: null };
  const at = channel.messages.findIndex(
    (message) => message.id === id || (temporaryId !== undefined && message.temp_id === temporaryId),
  );
  const messages =
    at < 0
      ? [confirmed, ...channel.messages]
      : channel.messages.map((message, index) => (index === at ? { ...message, ...confirmed } : message));
  const author = text(data['user_id']);
  return { ...channel, messages, typing: channel.typing.filter((person) => person.id !== author) };
};

/** Replaces a message: events about updates, pins, reply counts and reactions contain the whole message. */
const replaceMessage: Rule = (channel, data) => {
  if (!channel.messages.some(({ id }) => id === data['id'])) return channel;
  return {
    ...channel,
    messages: channel.messages.map((message) =>
      message.id === data['id'] ? { ...message, ...data, id: message.id } : message,
    ),
  };
};

const removeMessage: Rule = (channel, data) => {
  const isReplyToDeleted = (message: ChannelMessageView): boolean =>
    isObject(message['reply_to_message']) && message['reply_to_message']['id'] === data['id'];
  if (!channel.messages.some((message) => message.id === data['id'] || isReplyToDeleted(message))) return channel;
  const messages = channel.messages
    .filter(({ id }) => id !== data['id'])
    .map((message) => (isReplyToDeleted(message) ? { ...message, reply_to_message: null } : message));
  return { ...channel, messages };
};

const RULES: { readonly [type: string]: Rule } = {
  message: addMessage,
  'message:update': replaceMessage,
  'message:reply': replaceMessage,
  'message:reaction:add': replaceMessage,
  'message:reaction:remove': replaceMessage,
  'message:delete': removeMessage,
};

function applyTyping(channel: ChannelView, payload: Data, data: Data, now: number): ChannelView {
  const { user } = payload;
  const [id, name] = isObject(user) ? [text(user['id']), text(user['name'])] : [];
  if (id === undefined || id === channel.userId || (payload['message_id'] ?? null) !== threadIdOf(channel))
    return channel;
  const others = channel.typing.filter((person) => person.id !== id);
  if (!data['typing']) return others.length === channel.typing.length ? channel : { ...channel, typing: others };
  return { ...channel, typing: [...others, { id, name: name ?? '', until: now + TYPING_MS }] };
}

/**
 * Makes the view of a channel from the messages that REST returns.
 *
 * @param id id of the channel.
 * @param userId id of the user who views it.
 * @param messages the body of `GET channels/{id}/messages`, newest first; entries that are not messages are left out.
 * @param threadId id of the message whose thread it is; null for the channel itself.
 * @returns the view, with nobody typing.
 */
export function channelView(
  id: string,
  userId: string,
  messages: unknown,
  threadId: string | null = null,
): ChannelView {
  const validMessages = (array(messages) ?? []).filter(
    (message): message is ChannelMessageView => isObject(message) && typeof message['id'] === 'string',
  );
  return { id, userId, threadId, messages: validMessages, typing: [] };
}
