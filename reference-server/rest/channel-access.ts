/**
 * Finding the channel and the message a path names, and checking that the person may have them.
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

/** The channel of the path when the person may read and post in it; 403 otherwise. */
export function channelForMember(call: Call, cause: string): Channel {
  const channel = channelOf(call);
  if (!call.profile.allows('channel-member', { cause, user: call.user, channel })) throw new HttpError(403, DEFAULT);
  return channel;
}

/** The channel of the path when the person manages it; 403 otherwise. */
export function channelForManager(call: Call, cause: string, detail: string = DEFAULT): Channel {
  const channel = channelOf(call);
  if (!call.profile.allows('channel-manager', { cause, user: call.user, channel })) throw new HttpError(403, detail);
  return channel;
}

/** The message of the path; 404 when the channel has none of that id. */
export function messageOf({ params }: Call, channel: Channel): Message {
  const message = channel.messages.get(params['message']!);
  if (!message) throw new HttpError(404, NOT_FOUND);
  return message;
}

/** Opening a standard channel makes a member of the person, which is where its last_read_at is kept. */
export function visit({ user }: Call, channel: Channel): void {
  if (channel.type !== 'group' && channel.type !== 'dm') channel.addMember(user.id, user.id);
}

/** The user ids of a body such as `{user_ids: [..]}`. */
export function userIds(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}
