import { describe, expect, it } from 'vitest';
import { mergeUpdates } from './merge.js';
import { isUpdate } from './update.js';

// A text named t; client 1 writes "a", then "bc" behind it; client 2 writes "b".
const A = [1, 1, 1, 0, 4, 1, 1, 116, 1, 97, 0];
const BC = [1, 1, 1, 1, 132, 1, 0, 2, 98, 99, 0];
const B = [1, 1, 2, 0, 4, 1, 1, 116, 1, 98, 0];
const A_DELETED = [0, 1, 1, 1, 0, 1];

describe('Yjs updates', () => {
  it.each([
    [[0, 0]],
    [A],
    [BC],
    [A_DELETED],
    [[1, 1, 1, 0, 8, 1, 1, 116, 2, 125, 5, 118, 1, 1, 107, 126, 0]],
    [[1, 1, 1, 0, 39, 1, 1, 109, 1, 107, 3, 1, 120, 0]],
  ])('Should know %j as an update', (bytes) => {
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
  ])('Should know %j as none', (value) => {
    expect(isUpdate(value)).toBe(false);
  });

  it('Should merge none into the empty state', () => {
    expect(mergeUpdates([])).toEqual([0, 0]);
    expect(
      mergeUpdates([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([0, 0]);
  });

  it('Should merge what two clients wrote as 0.7.2 and 0.12.4 were seen to', () => {
    const both = [2, 1, 2, 0, 4, 1, 1, 116, 1, 98, 1, 1, 0, 4, 1, 1, 116, 1, 97, 0];
    expect(mergeUpdates([A, B])).toEqual(both);
    expect(mergeUpdates([B, A, B, both])).toEqual(both);
  });

  it('Should keep what one client wrote in its order, each once', () => {
    expect(mergeUpdates([A])).toEqual(A);
    expect(mergeUpdates([BC, A, A])).toEqual([1, 2, 1, 0, ...A.slice(4, -1), ...BC.slice(4, -1), 0]);
  });

  it('Should leave out what lacks what came before it', () => {
    expect(mergeUpdates([BC])).toEqual([0, 0]);
  });

  it('Should remember what was deleted, once', () => {
    expect(mergeUpdates([A, A_DELETED, A_DELETED, [0, 1, 1, 1, 1, 2]])).toEqual([...A.slice(0, -1), 1, 1, 1, 0, 3]);
  });
});
