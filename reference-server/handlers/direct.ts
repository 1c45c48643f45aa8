/**
 * Events with which a session writes into the stream of a direct completion.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import { ack, type Effect } from '../effects.js';
import type { Profile } from '../profile.js';
import { userOf, type Session, type State } from '../state/state.js';
import { disconnectIfAnonymous } from './session.js';

/** Pattern of the event's name in the specification: every completion has its own event. */
export const DIRECT = '{user_id}:{session_id}:{request_id}';

/**
 * Handles one such event. Newer releases accept every name with this pattern, older ones only those of running
 * completions.
 */
export function directWrite(state: State, session: Session, name: string, args: Json[], profile: Profile): Effect[] {
  const isOwnerOnly = profile.behaviour.direct_writer === 'owner';
  if (!isOwnerOnly && !state.directs.has(name)) return profile.behaviour.unknown_event_ack ? [ack()] : [];
  if (!isOwnerOnly && !profile.allows('single-argument', { cause: DIRECT, args })) return [];
  const user = userOf(state, session);
  const disconnectEffects = args.length === 0 ? [] : disconnectIfAnonymous(state, session, DIRECT, profile);
  if (args.length === 0 || !profile.allows('direct-writer', { cause: DIRECT, user, session, name }))
    return [...disconnectEffects, ack()];
  return [
    ...disconnectEffects,
    { effect: 'persist', store: 'direct', op: 'append', target: { name }, field: 'pieces', value: args[0]! },
    ack(),
  ];
}
