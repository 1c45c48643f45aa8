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
import { endConversation } from './conversation.js';

/**
 * A group or direct-message channel was created or opened again. Standard channels have no members, so no notices.
 */
export function channelOpened(state: State, channel: Channel, profile: Profile): Effect[] {
  const members = [...channel.members.values()].filter((member) => member.active).map((member) => member.userId);
  return [
    ...(profile.behaviour.server_joins_channels ? joinEffects(state, channel, members) : []),
    ...(profile.behaviour.channel_created_event ? createdEvents(members, profile) : []),
  ];
}

/** Members were added to a group channel. This does not end its encrypted conversation. */
export function membersAdded(state: State, channel: Channel, userIds: string[], profile: Profile): Effect[] {
  return profile.behaviour.members_add_joins
    ? [...joinEffects(state, channel, userIds), ...createdEvents(userIds, profile)]
    : [];
}

/** Members lost access to a channel. */
export function membersRemoved(state: State, channel: Channel, userIds: string[], profile: Profile): Effect[] {
  const leaveEffects = profile.behaviour.eviction
    ? sessionsOf(state, userIds).map((session) => roomEffect('leave', session.sid, channel))
    : [];
  return [...endEncryption(state, channel, profile), ...leaveEffects];
}

/** The channel was deleted: all sessions leave its room, including those of users who are not members. */
export function channelDeleted(state: State, channel: Channel, profile: Profile): Effect[] {
  const leaveEffects = profile.behaviour.eviction
    ? state.rooms.members(channelRoom(channel.id)).map((sid) => roomEffect('leave', sid, channel))
    : [];
  return [...endEncryption(state, channel, profile), ...leaveEffects];
}

/** From 0.12.3 a change of a channel ends its encrypted conversation. The room gets the notice even without one. */
export const endEncryption = (state: State, channel: Channel, profile: Profile): Effect[] =>
  profile.behaviour.encryption_available ? endConversation(state, channel.id, profile) : [];

const roomEffect = (effect: 'join' | 'leave', sid: string, channel: Channel): Effect => ({
  effect,
  sid,
  room: channelRoom(channel.id),
});

const joinEffects = (state: State, channel: Channel, userIds: string[]): Effect[] =>
  sessionsOf(state, userIds).map((session) => roomEffect('join', session.sid, channel));

const createdEvents = (userIds: string[], profile: Profile): Effect[] =>
  userIds.map((id) => profile.emit('channel.created', { user_id: id }, {}));
