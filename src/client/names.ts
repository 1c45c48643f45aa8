/**
 * Names of events on the wire of a release.
 *
 * @module
 */
import { NAMES } from '../../generated/client.js';
import { isWithin } from '../release.js';

/** The name that the event has on the wire of a release. */
export function nameIn(release: string, event: string): string {
  return NAMES[event]?.find((range) => isWithin(release, range))?.name ?? event;
}
