/**
 * What the REST actions on channel messages send to the channel's room. The store has been changed before.
 *
 * @module
 */
import type { JsonObject } from '../../src/suite/types.js';
import type { EmitEffect } from '../effects.js';
import { channelRoom } from '../effects.js';
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
  return [about(scene, message, 'message', data, tempId === undefined), ...parentOf(scene, message)];
}

/** An edited message. */
export const edited = (scene: Scene, message: Message): EmitEffect[] => [
  about(scene, message, 'message:update', viewOf(scene, message)),
];

/** A pinned or unpinned message, whose data is only said to be there or not. */
export const pinned = (scene: Scene, message: Message, view: JsonObject): EmitEffect[] => [
  about(scene, message, 'message:update', view, false, 'channel/pinned-update'),
];

/** A deleted message: `view` is what it was before, with the deleter as its user. */
export const deleted = (scene: Scene, message: Message, view: JsonObject): EmitEffect[] => [
  about(scene, message, 'message:delete', { ...view, user: nameOf(scene.by) }),
  ...parentOf(scene, message),
];

/** A reaction that was added or taken away; asking again tells everybody again. */
export const reacted = (scene: Scene, message: Message, type: 'add' | 'remove', name: string): EmitEffect[] => [
  about(scene, message, `message:reaction:${type}`, { ...viewOf(scene, message), name }),
];

function parentOf(scene: Scene, message: Message): EmitEffect[] {
  const parent = message.parent_id === null ? undefined : scene.channel.messages.get(message.parent_id);
  return parent ? [about(scene, parent, 'message:reply', viewOf(scene, parent))] : [];
}

const nameOf = (by: User | Webhook): JsonObject => ('channelId' in by ? webhookName(by) : userName(by));

function about(
  scene: Scene,
  message: Message,
  type: string,
  data: JsonObject,
  hook = false,
  schema = SCHEMAS[type],
): EmitEffect {
  const { channel, profile, by } = scene;
  const payload: JsonObject = {
    channel_id: channel.id,
    message_id: message.id,
    data: { type, data },
    user: nameOf(by),
    channel: channelView(channel),
  };
  const shaped = hook
    ? profile.payload('channel/webhook-envelope', 'channel/webhook-message', payload)
    : profile.payload('channel/envelope', schema, payload);
  return { effect: 'emit', event: 'events:channel', type, payload: shaped, to: { room: channelRoom(channel.id) } };
}

const SCHEMAS: { [type: string]: string } = {
  message: 'channel/message',
  'message:update': 'channel/message-update',
  'message:reply': 'channel/message-reply',
  'message:delete': 'channel/message-delete',
  'message:reaction:add': 'channel/reaction-add',
  'message:reaction:remove': 'channel/reaction-remove',
};
