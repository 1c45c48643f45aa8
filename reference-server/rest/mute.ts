/**
 * Lets users mute a channel for themselves.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import type { Call, Route } from './router.js';
import { objectBody } from './router.js';
import { channelForMember } from './channel-access.js';

/** Routes since 0.12.1. */
export const muteRoutes: Route[] = [
  { method: 'POST', path: '/api/v1/channels/:id/members/mute', cause: 'mute-channel', handle: mute },
];

function mute(call: Call): Json {
  const channel = channelForMember(call, 'mute-channel');
  const is_channel_muted = objectBody(call.body)['is_channel_muted'] === true;
  const fields = { channel_id: channel.id, data: { is_channel_muted } };
  call.perform([call.profile.emit('channel.mute', { user_id: call.user.id }, fields)]);
  return { is_channel_muted };
}
