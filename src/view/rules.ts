/**
 * The differences between releases in how the web client shows events.
 *
 * @module
 */
import { VIEWS, type ViewRules } from '../../generated/views.js';
import { isRelease, isWithin } from '../release.js';

/** The newest release that is described here. */
export const NEWEST: string = VIEWS.at(-1)!.until;

/**
 * The rules of a release.
 *
 * @throws RangeError when the release is not one of this specification.
 */
export function viewRules(release: string): ViewRules {
  const found = isRelease(release) ? VIEWS.find((range) => isWithin(release, range)) : undefined;
  if (!found)
    throw new RangeError(
      `There is no release ${release} in this specification: it describes ${VIEWS[0]!.since} to ${NEWEST}.`,
    );
  return found.rules;
}
