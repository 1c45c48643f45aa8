/**
 * Active models and users: `usage`, `heartbeat`, and the end of a session.
 *
 * @module
 */
import type { Effect } from '../effects.js';
import { ack } from '../effects.js';
import type { Profile } from '../profile.js';
import { seconds } from '../state/clock.js';
import type { Session, State } from '../state/state.js';
import { userOf } from '../state/state.js';
import type { User } from '../state/users.js';
import type { Handler } from './handler.js';
import { Malformed, member } from './payload.js';
import { disconnectIfAnonymous } from './session.js';

/** `usage`: reads `model` of authenticated sessions only, which the guard `usage-counts` checks. */
export const usage: Handler = (state, session, payload, profile) => {
  const disconnectEffects = disconnectIfAnonymous(state, session, 'usage', profile);
  if (!profile.allows('usage-counts', { cause: 'usage', user: userOf(state, session) }))
    return [...disconnectEffects, ack()];
  const model = member(payload, 'model');
  if (typeof model === 'object' && model !== null) throw new Malformed('the model is an object, which cannot be a key');
  return [storeUsage(session, String(model), Date.now()), ...disconnectEffects, ack()];
};

/** `heartbeat`: accepts any single argument. */
export const heartbeat: Handler = (state, session, _payload, profile) => {
  const person = userOf(state, session);
  return [
    ...disconnectIfAnonymous(state, session, 'heartbeat', profile),
    ...(person ? touch(state, person, profile) : []),
    ack(),
  ];
};

/** The user is active. The time is stored at most once per interval of the release. */
function touch({ users }: State, user: User, profile: Profile): Effect[] {
  if (!users.isActivityDue(user, profile.behaviour.last_active_interval)) return [];
  return [
    {
      effect: 'persist',
      store: 'user',
      op: 'set',
      target: { user_id: user.id },
      field: 'last_active_at',
      value: seconds(),
    },
  ];
}

/** A session ended: its models are no longer in use. */
export function endUsage(state: State, session: Session, profile: Profile): Effect[] {
  if (!profile.behaviour.usage_ends_with_session) return [];
  return state.usage.of(session.sid).map((model) => storeUsage(session, model, null));
}

/** Stores when a session reported a model, in epoch ms; null: no longer in use. */
const storeUsage = (session: Session, model: string, value: number | null): Effect => ({
  effect: 'persist',
  store: 'usage',
  op: 'set',
  target: { model, sid: session.sid },
  field: 'updated_at',
  value,
});
