/**
 * The reducer that turns a stream of `events:channel` into the channel a person sees.
 *
 * @module
 */
import { isObject } from '../json.js';
import { array, text } from './values.js';

/** Milliseconds that a typing person is shown after the last typing event; what the web client of every release does. */
export const TYPING_MS = 5_000;

/** A message of a channel; everything but the id may be absent. */
export interface ChannelMessageView {
  readonly id: string;
  /** Id that the sender chose before the server chose one; null as soon as the message is confirmed. */
  readonly temp_id?: string | null;
  readonly parent_id?: string | null;
  readonly [key: string]: unknown;
}

/** Somebody who types. */
export interface TypingPerson {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since the epoch after which the person is not shown any more. */
  readonly until: number;
}

/** A channel, or with `threadId` one thread of it. */
export interface ChannelView {
  readonly id: string;
  /** Person who looks at it; own typing is not shown. */
  readonly userId: string;
  /** Id of the message whose thread this is; null or absent for the channel itself. */
  readonly threadId?: string | null;
  /** Messages, newest first. */
  readonly messages: readonly ChannelMessageView[];
  readonly typing: readonly TypingPerson[];
}

/**
 * The channel after an event. The same object when the event is about another channel or thread, has a type that is not shown, or is malformed.
 *
 * @param payload what `events:channel` (up to 0.6.32 `channel-events`) carried.
 * @param now milliseconds since the epoch.
 */
export function applyChannelEvent(channel: ChannelView, payload: unknown, now: number): ChannelView {
  if (!isObject(payload) || payload['channel_id'] !== channel.id || !isObject(payload['data'])) return channel;
  const { type, data } = payload['data'];
  if (!isObject(data)) return channel;
  if (type === 'typing') return typed(channel, payload, data, now);
  const rule = RULES[text(type) ?? ''];
  return rule ? rule(channel, data) : channel;
}

/** The channel without those whose typing was too long ago. The same object when there are none. */
export function expireTyping(channel: ChannelView, now: number): ChannelView {
  const typing = channel.typing.filter(({ until }) => until > now);
  return typing.length === channel.typing.length ? channel : { ...channel, typing };
}

type Data = { readonly [key: string]: unknown };
type Rule = (channel: ChannelView, data: Data) => ChannelView;

const thread = ({ threadId }: ChannelView): string | null => threadId ?? null;

/** The own optimistic row becomes the confirmed one, where it stands. */
const posted: Rule = (channel, data) => {
  const id = text(data['id']);
  if (id === undefined || (data['parent_id'] ?? null) !== thread(channel)) return channel;
  const temporary = text(data['temp_id']);
  const confirmed = { ...data, id, temp_id: null };
  const at = channel.messages.findIndex(
    (message) => message.id === id || (temporary !== undefined && message.temp_id === temporary),
  );
  const messages =
    at < 0
      ? [confirmed, ...channel.messages]
      : channel.messages.map((message, index) => (index === at ? { ...message, ...confirmed } : message));
  const author = text(data['user_id']);
  return { ...channel, messages, typing: channel.typing.filter((person) => person.id !== author) };
};

/** Updates, pins, reply counts and reactions all carry the whole message. */
const changed: Rule = (channel, data) => {
  if (!channel.messages.some(({ id }) => id === data['id'])) return channel;
  return {
    ...channel,
    messages: channel.messages.map((message) =>
      message.id === data['id'] ? { ...message, ...data, id: message.id } : message,
    ),
  };
};

const deleted: Rule = (channel, data) => {
  const quotes = (message: ChannelMessageView): boolean =>
    isObject(message['reply_to_message']) && message['reply_to_message']['id'] === data['id'];
  if (!channel.messages.some((message) => message.id === data['id'] || quotes(message))) return channel;
  const messages = channel.messages
    .filter(({ id }) => id !== data['id'])
    .map((message) => (quotes(message) ? { ...message, reply_to_message: null } : message));
  return { ...channel, messages };
};

const RULES: { readonly [type: string]: Rule } = {
  message: posted,
  'message:update': changed,
  'message:reply': changed,
  'message:reaction:add': changed,
  'message:reaction:remove': changed,
  'message:delete': deleted,
};

function typed(channel: ChannelView, payload: Data, data: Data, now: number): ChannelView {
  const { user } = payload;
  const [id, name] = isObject(user) ? [text(user['id']), text(user['name'])] : [];
  if (id === undefined || id === channel.userId || (payload['message_id'] ?? null) !== thread(channel)) return channel;
  const others = channel.typing.filter((person) => person.id !== id);
  if (!data['typing']) return others.length === channel.typing.length ? channel : { ...channel, typing: others };
  return { ...channel, typing: [...others, { id, name: name ?? '', until: now + TYPING_MS }] };
}

/** The newest message first, as GET channels/{id}/messages lists them. */
export function channelView(
  id: string,
  userId: string,
  messages: unknown,
  threadId: string | null = null,
): ChannelView {
  const known = (array(messages) ?? []).filter(
    (message): message is ChannelMessageView => isObject(message) && typeof message['id'] === 'string',
  );
  return { id, userId, threadId, messages: known, typing: [] };
}
