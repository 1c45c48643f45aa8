/**
 * Things that belong together.
 *
 * @module
 */

/** The lists by what they have in common, in the order in which the first of each comes. */
export function grouped<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const out = new Map<string, T[]>();
  for (const item of list) out.set(key(item), [...(out.get(key(item)) ?? []), item]);
  return out;
}
