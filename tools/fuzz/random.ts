/**
 * Random numbers that a seed brings back.
 *
 * @module
 */

/** A source of random choices. */
export interface Random {
  /** An integer from 0 to below `below`. */
  below(below: number): number;
  /** One of the list. */
  pick<T>(list: readonly T[]): T;
}

/** Makes a source (mulberry32); the same seeds give the same choices. */
export function randomOf(...seeds: number[]): Random {
  let state = seeds.reduce((mixed, seed) => Math.imul(mixed ^ seed, 0x9e3779b1) + 0x7f4a7c15, 0x2545f491) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)]! };
}
