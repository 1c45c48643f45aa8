/**
 * Finds the channel and the message of a path, and checks that the user may access them.
 *
 * @module
 */
import type { Channel, Message } from '../state/channels.js';
import { DEFAULT, HttpError, NOT_FOUND } from './errors.js';
import type { Call } from './router.js';

/** The channel of the path; 404 when there is none. */
export function channelOf({ state, params }: Call): Channel {
  const channel = state.channels.byId(params['id']);
  if (!channel) throw new HttpError(404, NOT_FOUND);
  return channel;
}

/** The channel of the path when the user may read and post in it; 403 otherwise. */
export function channelForMember(call: Call, cause: string): Channel {
  const channel = channelOf(call);
  if (!call.profile.allows('channel-member', { cause, user: call.user, channel })) throw new HttpError(403, DEFAULT);
  return channel;
}

/** The channel of the path when the user manages it; 403 otherwise. */
export function channelForManager(call: Call, cause: string, detail: string = DEFAULT): Channel {
  const channel = channelOf(call);
  if (!call.profile.allows('channel-manager', { cause, user: call.user, channel })) throw new HttpError(403, detail);
  return channel;
}

/** The message of the path; 404 when the channel does not have it. */
export function messageOf({ params }: Call, channel: Channel): Message {
  const message = channel.messages.get(params['message']!);
  if (!message) throw new HttpError(404, NOT_FOUND);
  return message;
}

/** Adds a user who opens a standard channel as a member, since the membership stores `last_read_at`. */
export function visit({ user }: Call, channel: Channel): void {
  if (channel.type !== 'group' && channel.type !== 'dm') channel.addMember(user.id, user.id);
}

/** The user ids of a body such as `{user_ids: [..]}`. */
export function userIds(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}
