import { describe, expect, it } from 'vitest';
import { outputDifference } from './output.js';

describe('misprint', () => {
  it.each([
    ['one\ntwo', 'one\ntwo\n'],
    ['one ... three', 'one two three\n'],
    ['...\nlast', 'a\nb\nlast\n'],
    ['first\n...\nlast', 'first\nlast\n'],
    ['first\n...', 'first\na\nb\n'],
    ['1.0 (a) [b]', '1.0 (a) [b]'],
  ])('Should accept the documented output %j for the real output %j', (documented, printed) => {
    expect(outputDifference(documented, printed)).toBeUndefined();
  });

  it.each([
    ['one', 'one\ntwo\n'],
    ['two\n...\none', 'one\ntwo\n'],
    ['a.c', 'abc'],
    ['one ... three', 'one two'],
    ['...\nlast', 'last but one\n'],
    ['...', 'anything'],
  ])('Should refuse the documented output %j for the real output %j', (documented, printed) => {
    expect(outputDifference(documented, printed)).toBeDefined();
  });
});
