/**
 * How the web client of a release shows events, where releases differ.
 *
 * @module
 */
import { VIEWS, type ViewRules } from '../../generated/views.js';

/** The newest release that is described here. */
export const NEWEST: string = VIEWS.at(-1)!.until;

/**
 * The rules of a release.
 *
 * @throws RangeError when the release is not one of this specification.
 */
export function viewRules(release: string): ViewRules {
  const wanted = numbers(release);
  const found = VIEWS.find(({ since, until }) => !before(wanted, numbers(since)) && !before(numbers(until), wanted));
  if (!found) throw new RangeError(`There is no release ${release} in this specification: it describes ${VIEWS[0]!.since} to ${NEWEST}.`);
  return found.rules;
}

const numbers = (release: string): number[] => release.split('.').map(Number);

function before(one: number[], other: number[]): boolean {
  if (one.length !== 3 || one.some(Number.isNaN)) return true;
  const at = one.findIndex((number, index) => number !== other[index]);
  return at >= 0 && one[at]! < other[at]!;
}
