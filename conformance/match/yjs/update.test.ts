import { describe, expect, it } from 'vitest';
import { isUpdate } from './update.js';

// In a text named t, client 1 writes "a", then "bc" after it, then deletes the "a".
const A = [1, 1, 1, 0, 4, 1, 1, 116, 1, 97, 0];
const BC = [1, 1, 1, 1, 132, 1, 0, 2, 98, 99, 0];
const A_DELETED = [0, 1, 1, 1, 0, 1];

describe('isUpdate', () => {
  it.each([
    [[0, 0]],
    [A],
    [BC],
    [A_DELETED],
    [[1, 1, 1, 0, 8, 1, 1, 116, 2, 125, 5, 118, 1, 1, 107, 126, 0]],
    [[1, 1, 1, 0, 39, 1, 1, 109, 1, 107, 3, 1, 120, 0]],
  ])('Should accept %j', (bytes) => {
    expect(isUpdate(bytes)).toBe(true);
  });

  it.each([
    ['zzz'],
    [null],
    [7],
    [{}],
    [[]],
    [[1, 2, 3]],
    [[300]],
    [[1.5]],
    [[1, 1, 1, 0, 31, 1, 1, 116, 1, 97, 0]],
    [A.slice(0, -3)],
  ])('Should refuse %j', (value) => {
    expect(isUpdate(value)).toBe(false);
  });
});
