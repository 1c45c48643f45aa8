/**
 * What the REST actions on channel messages send to the channel's room. The store has been changed before.
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

/** The server, the channel and who acts. */
export interface Scene {
  state: State;
  profile: Profile;
  channel: Channel;
  by: User | Webhook;
}

/** A message with all that events show of it. */
export const viewOf = ({ state, profile, channel }: Scene, message: Message): JsonObject =>
  messageView(state, channel, message, profile.behaviour.bare_quote);

/** A new message; with a parent its new numbers follow. `tempId` is `undefined` for a webhook. */
export function posted(scene: Scene, message: Message, tempId: string | null | undefined): EmitEffect[] {
  const view = viewOf(scene, message);
  const data = tempId === undefined ? view : { temp_id: tempId, ...view };
  return [
    about(scene, message, tempId === undefined ? 'channel.webhook-message' : 'channel.message', data),
    ...parentOf(scene, message),
  ];
}

/** An edited message. */
export const edited = (scene: Scene, message: Message): EmitEffect[] => [
  about(scene, message, 'channel.message-update', viewOf(scene, message)),
];

/** A pinned or unpinned message, whose data is only said to be there or not. */
export const pinned = (scene: Scene, message: Message, view: JsonObject): EmitEffect[] => [
  about(scene, message, 'channel.pinned-update', view),
];

/** A deleted message: `view` is what it was before, with the deleter as its user. */
export const deleted = (scene: Scene, message: Message, view: JsonObject): EmitEffect[] => [
  about(scene, message, 'channel.message-delete', { ...view, user: nameOf(scene.by) }),
  ...parentOf(scene, message),
];

/** A reaction that was added or taken away; asking again tells everybody again. */
export const reacted = (scene: Scene, message: Message, type: 'add' | 'remove', name: string): EmitEffect[] => [
  about(scene, message, `channel.reaction-${type}`, { ...viewOf(scene, message), name }),
];

function parentOf(scene: Scene, message: Message): EmitEffect[] {
  const parent = message.parent_id === null ? undefined : scene.channel.messages.get(message.parent_id);
  return parent ? [about(scene, parent, 'channel.message-reply', viewOf(scene, parent))] : [];
}

const nameOf = (by: User | Webhook): JsonObject => ('channelId' in by ? webhookName(by) : userName(by));

/** Messages of the room of a channel that are about one of its messages. */
type AboutMessage = Extract<SentMessage, `channel.${'message' | 'webhook' | 'pinned' | 'reaction'}${string}`>;

function about({ channel, profile, by }: Scene, { id }: Message, key: AboutMessage, data: JsonObject): EmitEffect {
  const fields = { channel_id: channel.id, message_id: id, user: nameOf(by), channel: channelView(channel), data };
  return profile.emit(key, { channel_id: channel.id }, fields);
}
