/**
 * `events:channel` from clients: typing and last_read_at.
 *
 * @module
 */
import type { JsonObject } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import { ack, channelRoom } from '../effects.js';
import { userName } from '../state/views.js';
import { userOf } from '../state/state.js';
import type { Handler } from './handler.js';
import { member } from './payload.js';
import { disconnectIfAnonymous } from './session.js';

const CAUSE = 'events:channel';

/** Checks the room before it reads the rest of the payload. A refusal has the same empty ack as a success. */
export const channelEvent: Handler = (state, session, payload, profile) => {
  const channelId = String(member(payload, 'channel_id'));
  if (!profile.allows('room-member', { cause: CAUSE, state, session, room: channelRoom(channelId) })) return [ack()];
  const disconnectEffects = disconnectIfAnonymous(state, session, CAUSE, profile);
  const data = member(payload, 'data');
  const type = String(member(data, 'type'));
  const user = userOf(state, session);
  if (!profile.allows('authenticated', { cause: CAUSE, user })) return [...disconnectEffects, ack()];
  if (!profile.allows('channel-type', { cause: CAUSE, type })) return [ack()];
  if (type === 'last_read_at')
    return profile.behaviour.last_read_at && user
      ? [storeLastRead(channelId, user.id, state.clock.ns()), ack()]
      : [ack()];
  const typing = {
    channel_id: channelId,
    message_id: (payload as JsonObject)['message_id'] ?? null,
    data,
    user: user ? userName(user) : null,
  };
  return [profile.relay('channel.typing', { channel_id: channelId }, typing), ack()];
};

const storeLastRead = (channelId: string, userId: string, now: bigint): Effect => ({
  effect: 'persist',
  store: 'channel-member',
  op: 'set',
  target: { channel_id: channelId, user_id: userId },
  field: 'last_read_at',
  value: now,
});
