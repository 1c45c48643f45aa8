/**
 * Changes of a channel's members: notices that the channel exists, and the sessions in its room.
 *
 * @module
 */
import type { Effect } from '../effects.js';
import { channelRoom } from '../effects.js';
import type { Profile } from '../profile.js';
import type { Channel } from '../state/channels.js';
import type { State } from '../state/state.js';
import { sessionsOf } from '../state/state.js';
import { ended } from './conversation.js';

/**
 * A group or direct-message channel was created or opened again. Standard channels have no members, so no notices.
 */
export function channelOpened(state: State, channel: Channel, profile: Profile): Effect[] {
  const members = [...channel.members.values()].filter((member) => member.active).map((member) => member.userId);
  return [
    ...(profile.behaviour.server_joins_channels ? enter(state, channel, members) : []),
    ...(profile.behaviour.channel_created_event ? announce(members, profile) : []),
  ];
}

/** Members were added to a group channel. This does not end its encrypted conversation. */
export function membersAdded(state: State, channel: Channel, userIds: string[], profile: Profile): Effect[] {
  return profile.behaviour.members_add_joins ? [...enter(state, channel, userIds), ...announce(userIds, profile)] : [];
}

/** Members lost access to a channel. */
export function membersGone(state: State, channel: Channel, userIds: string[], profile: Profile): Effect[] {
  const left = profile.behaviour.eviction
    ? sessionsOf(state, userIds).map((session) => roomEffect('leave', session.sid, channel))
    : [];
  return [...encryption(state, channel, profile), ...left];
}

/** The channel was deleted: all sessions leave its room, including those of users who are not members. */
export function channelGone(state: State, channel: Channel, profile: Profile): Effect[] {
  const left = profile.behaviour.eviction
    ? state.rooms.members(channelRoom(channel.id)).map((sid) => roomEffect('leave', sid, channel))
    : [];
  return [...encryption(state, channel, profile), ...left];
}

/** From 0.12.3 a change of a channel ends its encrypted conversation. The room gets the notice even without one. */
export const encryption = (state: State, channel: Channel, profile: Profile): Effect[] =>
  profile.behaviour.encryption_available ? ended(state, channel.id, profile) : [];

const roomEffect = (effect: 'join' | 'leave', sid: string, channel: Channel): Effect => ({
  effect,
  sid,
  room: channelRoom(channel.id),
});

const enter = (state: State, channel: Channel, userIds: string[]): Effect[] =>
  sessionsOf(state, userIds).map((session) => roomEffect('join', session.sid, channel));

const announce = (userIds: string[], profile: Profile): Effect[] =>
  userIds.map((id) => profile.emit('channel.created', { user_id: id }, {}));
