import { describe, expect, it } from 'vitest';
import { parseJson, stringifyJson, toDoubles } from './lossless.js';

describe('lossless JSON', () => {
  it('Should keep integers beyond 2^53 as bigint and leave the rest numbers', () => {
    expect(parseJson('{"ns":1795238571168352954,"n":1,"f":0.1234567890123456789}')).toEqual({
      ns: 1795238571168352954n,
      n: 1,
      f: 0.12345678901234568,
    });
  });

  it('Should write the same digits that it read', () => {
    const text = '{"ns":1795238571168352954,"list":[-9007199254740993,"x",null,true]}';
    expect(stringifyJson(parseJson(text))).toBe(text);
  });

  it('Should round only in toDoubles', () => {
    expect(toDoubles({ a: [1795238571168352954n], b: 'x' })).toEqual({ a: [1795238571168352954], b: 'x' });
  });

  it('Should throw on text that is not JSON', () => {
    expect(() => parseJson('{"a":')).toThrow(SyntaxError);
  });
});
