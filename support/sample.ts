/**
 * Seeded samples: `npm test` runs a sample of each proof, `npm run proofs` runs all cases.
 *
 * @module
 */

/** True when all cases are run, as `npm run proofs` does. */
export const isExhaustive = process.env['OWRT_PROOFS'] === 'all';

/** Seed of the samples. They are the same in every run, unless a seed is given: `OWRT_SEED=7 npm test`. */
const SEED = Number(process.env['OWRT_SEED'] ?? 1);

/** Yields numbers from 0 to 1, the same for the same seed (mulberry32). */
function* random(seed: number): Generator<number, never> {
  for (let state = seed >>> 0; ;) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** A sample of the items, in their order; all items when {@link isExhaustive}. */
export function sampleOf<Item>(items: readonly Item[], size: number, seed = SEED): readonly Item[] {
  if (isExhaustive || items.length <= size) return items;
  const randomNumbers = random(seed);
  const withKeys = items.map((_, index) => ({ index, key: randomNumbers.next().value })).sort((a, b) => a.key - b.key);
  const chosenIndices = new Set(withKeys.slice(0, size).map(({ index }) => index));
  return items.filter((_, index) => chosenIndices.has(index));
}

/** A function that returns true for this share of its calls; for all calls when {@link isExhaustive}. */
export function shareSampler(share: number, seed = SEED): () => boolean {
  const draw = random(seed);
  return () => isExhaustive || draw.next().value < share;
}
