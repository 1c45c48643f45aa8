/**
 * The shape of every handler of a client's event.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import type { Effect } from '../effects.js';
import type { Profile } from '../profile.js';
import type { Session, State } from '../state/state.js';

/**
 * Says what an event makes the server do. It changes nothing itself, and throws `Malformed` where the product's raises.
 */
export type Handler = (state: State, session: Session, payload: Json, profile: Profile) => Effect[];
