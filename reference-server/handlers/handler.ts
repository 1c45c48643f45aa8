/**
 * The type of all handlers of client events.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import type { Profile } from '../profile.js';
import type { Session, State } from '../state/state.js';

/**
 * Returns the effects of an event. A handler changes nothing itself, and throws `Malformed` where the product's handler
 * raises.
 */
export type Handler = (state: State, session: Session, payload: Json, profile: Profile) => Effect[];
