/**
 * Compares releases, for code that must not load the whole suite.
 *
 * @module
 */

/** A range of releases. Both ends are inclusive; an absent end is open. */
export interface ReleaseRange {
  readonly since?: string;
  readonly until?: string;
}

/** True for a version such as `0.7.2`: three numbers separated by dots. */
export const isRelease = (text: string): boolean => /^\d+\.\d+\.\d+$/.test(text);

/** True when the first release is older than the second. */
export function isBefore(first: string, second: string): boolean {
  const [left, right] = [first, second].map((release) => release.split('.').map(Number)) as [number[], number[]];
  const at = left.findIndex((number, index) => number !== right[index]);
  return at >= 0 && left[at]! < right[at]!;
}

/** True when the release lies in the range. */
export const isWithin = (release: string, { since, until }: ReleaseRange): boolean =>
  (since === undefined || !isBefore(release, since)) && (until === undefined || !isBefore(until, release));
