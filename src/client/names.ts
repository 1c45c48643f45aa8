/**
 * Names of events by release.
 *
 * @module
 */
import { NAMES } from '../../generated/client.js';
import { isWithin } from '../release.js';

/** The name that a release uses on the wire for an event that is given by its newest name. */
export function wireNameIn(release: string, event: string): string {
  return NAMES[event]?.find((range) => isWithin(release, range))?.name ?? event;
}
