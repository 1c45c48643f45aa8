/**
 * Finds the channel and the message of a path, and checks that the user may access them.
 *
 * @module
 */
import type { Channel, Message } from '../state/channels.js';
import { SOMETHING_WENT_WRONG, HttpError, NOT_FOUND } from './errors.js';
import type { Call } from './router.js';

/** The channel of the path; 404 when there is none. */
export function channelOf({ state, params }: Call): Channel {
  const channel = state.channels.byId(params['id']);
  if (!channel) throw new HttpError(404, NOT_FOUND);
  return channel;
}

/**
 * The channel of the path when the user may read and post in it; 403 otherwise.
 *
 * @param cause name of the action, such as `read-channel`; a mutant can limit its fault to it.
 */
export function channelForMember(call: Call, cause: string): Channel {
  const channel = channelOf(call);
  if (!call.profile.allows('channel-member', { cause, user: call.user, channel }))
    throw new HttpError(403, SOMETHING_WENT_WRONG);
  return channel;
}

/**
 * The channel of the path when the user manages it; 403 otherwise.
 *
 * @param cause name of the action, such as `add-members`.
 */
export function channelForManager(call: Call, cause: string, detail: string = SOMETHING_WENT_WRONG): Channel {
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

/** Makes the user a member of a standard channel when they open it: `last_read_at` is stored with the membership. */
export function visit({ user }: Call, channel: Channel): void {
  if (channel.type !== 'group' && channel.type !== 'dm') channel.addMember(user.id, user.id);
}

/** The texts in a `user_ids` of a body; none when it is not a list. */
export function userIds(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((id): id is string => typeof id === 'string') : [];
}
