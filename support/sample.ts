/**
 * `npm test` tries a seeded sample of each proof; `npm run proofs` tries everything.
 *
 * @module
 */

/** True when everything is to be tried: `npm run proofs` sets it. */
export const isExhaustive = process.env['OWRT_PROOFS'] === 'all';

/** The same sample every time, unless another one is asked for: `OWRT_SEED=7 npm test`. */
const SEED = Number(process.env['OWRT_SEED'] ?? 1);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function* random(seed: number): Generator<number, never> {
  for (let state = seed >>> 0; ;) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** Some of the items, in their order; all of them when everything is to be tried. */
export function sampleOf<Item>(items: readonly Item[], size: number, seed = SEED): readonly Item[] {
  if (isExhaustive || items.length <= size) return items;
  const draw = random(seed);
  const drawn = items.map((_, index) => ({ index, key: draw.next().value })).sort((a, b) => a.key - b.key);
  const chosen = new Set(drawn.slice(0, size).map(({ index }) => index));
  return items.filter((_, index) => chosen.has(index));
}

/** A test that is true for this share of its calls; for all of them when everything is to be tried. */
export function sampler(share: number, seed = SEED): () => boolean {
  const draw = random(seed);
  return () => isExhaustive || draw.next().value < share;
}
