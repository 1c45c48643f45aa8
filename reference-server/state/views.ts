/**
 * Stored objects in the form of REST responses and events, with the fields of all releases. The profile drops those
 * that the release does not have.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Json, JsonObject } from '../../src/suite/types.js';
import type { Channel, Member, Message, Webhook } from './channels.js';
import type { Note } from './notes.js';
import type { State } from './state.js';
import type { User } from './users.js';

/** A user in the form that events contain. */
export const userName = (user: User): JsonObject => ({
  id: user.id,
  name: user.name,
  role: user.role,
  profile_image_url: user.profile_image_url,
});

/** A webhook in the place of a user in an event. */
export const webhookName = (hook: Webhook): JsonObject => ({ id: hook.id, name: hook.name, role: 'webhook' });

/** A channel, without fields that depend on the user of the request. */
export function channelView(channel: Channel): JsonObject {
  const people: JsonObject = { group_ids: [], user_ids: channel.readers };
  return {
    id: channel.id,
    user_id: channel.userId,
    type: channel.type,
    name: channel.name,
    description: channel.description,
    is_private: null,
    data: null,
    meta: null,
    access_control:
      channel.readers.length === 0 || channel.readers.includes('*') ? null : { read: people, write: people },
    access_grants: channel.grants,
    created_at: channel.createdAt,
    updated_at: channel.updatedAt,
    updated_by: null,
    archived_at: null,
    archived_by: null,
    deleted_at: null,
    deleted_by: null,
  };
}

/** A note, the same for everybody. */
export const noteView = (note: Note): JsonObject => ({
  id: note.id,
  user_id: note.userId,
  title: note.title,
  data: note.data,
  meta: note.meta,
  is_pinned: false,
  access_control: note.access.control,
  access_grants: note.access.grants,
  created_at: note.createdAt,
  updated_at: note.updatedAt,
});

/** A message as its table row. */
export function messageRow(message: Message): JsonObject {
  return {
    id: message.id,
    user_id: message.user_id,
    app_id: null,
    channel_id: message.channel_id,
    reply_to_id: message.reply_to_id,
    parent_id: message.parent_id,
    is_pinned: message.is_pinned,
    pinned_by: message.pinned_by,
    pinned_at: message.pinned_at,
    content: message.content,
    data: message.data,
    meta: message.meta,
    created_at: message.created_at,
    updated_at: message.updated_at,
    etag: String(message.updated_at),
  };
}

/** True when a message has data; lists and quotes contain only this flag. */
export const hasData = (data: Json): boolean =>
  typeof data === 'object' && data !== null && Object.keys(data).length > 0;

/** A message in events and single reads: its row, author, quoted message, replies and reactions. */
export function messageView(state: State, channel: Channel, message: Message, bareQuote = true): JsonObject {
  const replies = channel.repliesTo(message.id);
  const quoted = message.reply_to_id === null ? undefined : channel.messages.get(message.reply_to_id);
  return {
    ...messageRow(message),
    user: authorOf(state, message),
    reply_to_message: quoted
      ? { ...messageRow(quoted), data: bareQuote ? hasData(quoted.data) : quoted.data, user: authorOf(state, quoted) }
      : null,
    latest_reply_at: replies.at(-1)?.created_at ?? null,
    reply_count: replies.length,
    reactions: reactionsOf(state, message),
  };
}

function authorOf(state: State, message: Message): JsonObject | null {
  const meta = message.meta;
  const marked = isObject(meta) ? (meta['webhook'] as JsonObject | undefined) : undefined;
  const hook = typeof marked?.['id'] === 'string' ? state.channels.webhook(marked['id']) : undefined;
  if (hook) return webhookName(hook);
  const user = state.users.byId(message.user_id);
  return user ? userName(user) : null;
}

function reactionsOf(state: State, message: Message): JsonObject[] {
  return [...new Set(message.reactions.map((reaction) => reaction.name))].map((name) => {
    const userIds = message.reactions.filter((reaction) => reaction.name === name).map((reaction) => reaction.userId);
    const users = userIds.flatMap((id) => state.users.byId(id) ?? []).map((user) => ({ id: user.id, name: user.name }));
    return { name, user_ids: userIds, users, count: userIds.length };
  });
}

/** A membership row. */
export function memberRow(channel: Channel, member: Member): JsonObject {
  return {
    id: member.id,
    channel_id: channel.id,
    user_id: member.userId,
    role: null,
    status: 'joined',
    is_active: member.active,
    is_channel_muted: false,
    is_channel_pinned: false,
    data: null,
    meta: null,
    invited_at: member.joinedAt,
    invited_by: member.invitedBy,
    joined_at: member.joinedAt,
    left_at: null,
    last_read_at: member.lastReadAt,
    created_at: member.joinedAt,
    updated_at: member.joinedAt,
  };
}
