import { describe, expect, it } from 'vitest';
import { asList, asObject, isObject, mapValues, objectsIn, stringsIn } from './json.js';

describe('JSON values', () => {
  it('Should treat neither null nor a list as an object', () => {
    expect([{}, null, [], 'x', 1, undefined].map(isObject)).toEqual([true, false, false, false, false, false]);
    expect([{ a: 1 }, null, []].map(asObject)).toEqual([{ a: 1 }, undefined, undefined]);
  });

  it('Should read lists, and drop items of another type', () => {
    expect([asList([1]), asList({ a: 1 }), asList(undefined)]).toEqual([[1], [], []]);
    expect(objectsIn([{}, null, [], 'x'])).toEqual([{}]);
    expect(stringsIn(['a', 1, null])).toEqual(['a']);
  });

  it('Should replace the values of an object', () => {
    expect(mapValues({ a: 1, b: 2 }, (value, key) => `${key}${String(value)}`)).toEqual({ a: 'a1', b: 'b2' });
  });
});
