import { describe, expect, it } from 'vitest';
import { isExhaustive, sampleOf, shareSampler } from './sample.js';

const items = Array.from({ length: 1000 }, (_, index) => index);

describe('sampleOf and sampler', () => {
  it('Should keep the order, and depend only on the seed', () => {
    const first = sampleOf(items, 50, 1);
    expect(first).toHaveLength(isExhaustive ? items.length : 50);
    expect(sampleOf(items, 50, 1)).toEqual(first);
    expect([...first].sort((a, b) => a - b)).toEqual(first);
    if (!isExhaustive) expect(sampleOf(items, 50, 2)).not.toEqual(first);
  });

  it('Should return all items when there are no more than the size', () => {
    expect(sampleOf(items, items.length)).toEqual(items);
  });

  it('Should return true for about the given share of calls', () => {
    const take = shareSampler(0.1, 1);
    const taken = items.filter(() => take()).length;
    if (isExhaustive) expect(taken).toBe(items.length);
    else expect(Math.abs(taken - 100)).toBeLessThan(40);
  });
});
