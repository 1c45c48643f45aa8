/**
 * `encryption:*`: the relay of encrypted conversations in channels, which is off unless an operator switches it on. Here it stays off.
 *
 * @module
 */
import type { JsonObject } from '../../src/suite/types.js';
import { ack } from '../effects.js';
import { userOf } from '../state/state.js';
import type { Handler } from './handler.js';
import { text } from './payload.js';
import { cut } from './session.js';

/** Everything that a client can ask of the relay. */
export const ACTIONS = ['start', 'status', 'join', 'bind', 'packet', 'leave', 'ping'] as const;

const LONGEST = 128;
const REFUSAL: JsonObject = { ok: false, error: 'Private chat is unavailable or the session changed.' };

/** The handler of one action: it always says whether it was done, even without a payload. */
export function encryption(action: (typeof ACTIONS)[number]): Handler {
  return (state, session, payload, profile) => {
    const channelId = text(payload, 'channel');
    if (channelId === undefined || channelId === '' || channelId.length > LONGEST) return [ack(REFUSAL)];
    const cause = `encryption:${action}`;
    const user = userOf(state, session);
    if (profile.allows('encryption-relay', { cause, state, session, user, channelId })) {
      return [ack(action === 'status' ? { ok: true, available: false, session: null } : { ok: true })];
    }
    return [ack(REFUSAL), ...cut(state, session, cause, profile)];
  };
}
