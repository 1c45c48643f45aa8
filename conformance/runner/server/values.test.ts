import { describe, expect, it } from 'vitest';
import { expand } from './values.js';

describe('expand', () => {
  it('Should create long texts and deep objects', () => {
    expect(expand([{ a: { '<long>': 3 } }, { '<nested>': 3 }])).toEqual([{ a: 'xxx' }, { in: { in: {} } }]);
  });

  it('Should leave other values unchanged', () => {
    const value = [null, 1, 'x', { a: [true], '<long>': 1 }, {}];
    expect(expand(value)).toEqual(value);
  });
});
