/**
 * Groups a list.
 *
 * @module
 */

/** Groups items by key, in the order of the first item of each group. */
export function groupBy<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const out = new Map<string, T[]>();
  for (const item of list) out.set(key(item), [...(out.get(key(item)) ?? []), item]);
  return out;
}
