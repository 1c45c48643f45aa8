import { describe, expect, it } from 'vitest';
import { isUpdate, stateOf } from './yjs-updates.js';

// A text named t: client 1 writes "a", then "bc" after it; client 2 writes "b".
const A = [1, 1, 1, 0, 4, 1, 1, 116, 1, 97, 0];
const BC = [1, 1, 1, 1, 132, 1, 0, 2, 98, 99, 0];
const B = [1, 1, 2, 0, 4, 1, 1, 116, 1, 98, 0];
const A_DELETED = [0, 1, 1, 1, 0, 1];

describe('isUpdate', () => {
  it.each([[[0, 0]], [A], [BC], [A_DELETED]])('Should accept %j', (bytes) => {
    expect(isUpdate(bytes)).toBe(true);
  });

  it.each([['zzz'], [null], [7], [{}], [[]], [[1, 2, 3]], [[300]], [[1.5]], [A.slice(0, -3)]])(
    'Should reject %j',
    (value) => {
      expect(isUpdate(value)).toBe(false);
    },
  );

  it('Should not allocate memory for structs that an update announces but lacks', () => {
    const before = process.memoryUsage().rss;
    // 2^25 - 1 structs are announced: an array of 268 MB
    expect(isUpdate([1, 255, 255, 255, 15, 1, 0])).toBe(false);
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });
});

describe('stateOf', () => {
  it('Should be the empty state when there is no update', () => {
    expect(stateOf([])).toEqual([0, 0]);
    expect(
      stateOf([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([0, 0]);
  });

  it('Should merge the updates of two clients as observed in 0.7.2 and 0.12.4', () => {
    const both = [2, 1, 2, 0, 4, 1, 1, 116, 1, 98, 1, 1, 0, 4, 1, 1, 116, 1, 97, 0];
    expect(stateOf([A, B])).toEqual(both);
    expect(stateOf([B, A, B, both])).toEqual(both);
  });

  it('Should contain the text of one client once, in any order of its updates', () => {
    expect(stateOf([A])).toEqual(A);
    expect(stateOf([BC, A, A])).toEqual([1, 1, 1, 0, 4, 1, 1, 116, 3, 97, 98, 99, 0]);
  });

  it('Should keep an update whose predecessor is missing', () => {
    expect(stateOf([stateOf([BC]), A])).toEqual(stateOf([A, BC]));
  });

  it('Should not contain deleted text', () => {
    expect(stateOf([A, A_DELETED])).toEqual([1, 1, 1, 0, 1, 1, 1, 116, 1, 1, 1, 1, 0, 1]);
  });

  it('Should be undefined when a stored value is not an update', () => {
    expect(stateOf([A, 'zzz'])).toBeUndefined();
    expect(stateOf([A, [1, 2, 3]])).toBeUndefined();
  });
});
