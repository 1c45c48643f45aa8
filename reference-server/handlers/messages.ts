/**
 * The events to a channel's room for REST actions on its messages. The caller has already changed the store.
 *
 * @module
 */
import type { SentMessage } from '../../generated/sent-messages.js';
import type { JsonObject } from '../../src/suite/types.js';
import type { EmitEffect } from '../effects.js';
import type { Profile } from '../profile.js';
import type { Channel, Message, Webhook } from '../state/channels.js';
import type { State } from '../state/state.js';
import { channelView, messageView, userName, webhookName } from '../state/views.js';
import type { User } from '../state/users.js';

/** The server, the channel and the author of an action. */
export interface ChannelAction {
  state: State;
  profile: Profile;
  channel: Channel;
  by: User | Webhook;
}

/** A message with all fields that events contain. */
export const viewOf = ({ state, profile, channel }: ChannelAction, message: Message): JsonObject =>
  messageView(state, channel, message, profile.behaviour.bare_quote);

/** A new message. If it is a reply, an update of its parent follows. `tempId` is `undefined` for a webhook. */
export function messagePosted(
  action: ChannelAction,
  message: Message,
  tempId: string | null | undefined,
): EmitEffect[] {
  const view = viewOf(action, message);
  const data = tempId === undefined ? view : { temp_id: tempId, ...view };
  return [
    messageEvent(action, message, tempId === undefined ? 'channel.webhook-message' : 'channel.message', data),
    ...parentUpdate(action, message),
  ];
}

/** An edited message. */
export const messageEdited = (action: ChannelAction, message: Message): EmitEffect[] => [
  messageEvent(action, message, 'channel.message-update', viewOf(action, message)),
];

/** A pinned or unpinned message. The view contains only whether the message has data. */
export const messagePinned = (action: ChannelAction, message: Message, view: JsonObject): EmitEffect[] => [
  messageEvent(action, message, 'channel.pinned-update', view),
];

/** A deleted message. `view` is the message before the deletion; its user becomes the one who deleted it. */
export const messageDeleted = (action: ChannelAction, message: Message, view: JsonObject): EmitEffect[] => [
  messageEvent(action, message, 'channel.message-delete', { ...view, user: nameOf(action.by) }),
  ...parentUpdate(action, message),
];

/** A reaction that was added or removed. A repeated request emits again. */
export const messageReacted = (
  action: ChannelAction,
  message: Message,
  type: 'add' | 'remove',
  name: string,
): EmitEffect[] => [messageEvent(action, message, `channel.reaction-${type}`, { ...viewOf(action, message), name })];

function parentUpdate(action: ChannelAction, message: Message): EmitEffect[] {
  const parent = message.parent_id === null ? undefined : action.channel.messages.get(message.parent_id);
  return parent ? [messageEvent(action, parent, 'channel.message-reply', viewOf(action, parent))] : [];
}

const nameOf = (by: User | Webhook): JsonObject => ('channelId' in by ? webhookName(by) : userName(by));

/** Keys of the events about one message of a channel. */
type AboutMessage = Extract<SentMessage, `channel.${'message' | 'webhook' | 'pinned' | 'reaction'}${string}`>;

function messageEvent(
  { channel, profile, by }: ChannelAction,
  { id }: Message,
  key: AboutMessage,
  data: JsonObject,
): EmitEffect {
  const fields = { channel_id: channel.id, message_id: id, user: nameOf(by), channel: channelView(channel), data };
  return profile.emit(key, { channel_id: channel.id }, fields);
}
