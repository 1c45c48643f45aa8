import { describe, expect, it } from 'vitest';
import { mypyDifferences } from './marked.js';

const text = ['one()', 'two()  # error: [arg-type]', 'three()'].join('\n');

describe('unexpected', () => {
  it('Should be empty when only the marked line is reported', () => {
    expect(
      mypyDifferences(
        text,
        'a.py:2: error: Type of X is ambiguous  [misc]\n' +
          'a.py:2: error: Argument 1 has type "list[str]"  [arg-type]\nFound 2 errors',
      ),
    ).toEqual([]);
  });

  it.each([
    ['', 'line 2: mypy does not report arg-type'],
    ['a.py:2: error: Extra key  [typeddict-item]', 'line 2: mypy does not report arg-type'],
    [
      'a.py:2: error: Argument 1  [arg-type]\na.py:3: error: Extra key  [typeddict-item]',
      'line 3: mypy reports typeddict-item',
    ],
  ])('Should report missing and additional errors in %j', (report, sentence) => {
    expect(mypyDifferences(text, report)).toEqual([sentence]);
  });
});
