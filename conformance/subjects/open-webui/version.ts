/**
 * Compares the versions that servers report.
 *
 * @module
 */

/**
 * True when `version` is `wanted` or newer. A version that is not a number counts as new, because forks start from
 * recent releases.
 */
export function isAtLeast(version: string | undefined, wanted: string): boolean {
  const own = numbers(version ?? '');
  if (own.length === 0) return true;
  for (const [index, part] of numbers(wanted).entries()) {
    const difference = (own[index] ?? 0) - part;
    if (difference !== 0) return difference > 0;
  }
  return true;
}

function numbers(version: string): number[] {
  const found = /^v?(\d+(?:\.\d+)*)/.exec(version);
  return found ? found[1]!.split('.').map(Number) : [];
}
