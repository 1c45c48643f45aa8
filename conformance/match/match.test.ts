import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/suite/types.js';
import { CaptureError, capturesIn, findMismatch, resolve } from './index.js';

const hit = (pattern: Json, value: Json | undefined): boolean => findMismatch(pattern, value) === undefined;

describe('findMismatch', () => {
  it.each<[Json, Json]>([
    [1, 1],
    ['a', 'a'],
    [null, null],
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      [1, { a: '<any>' }],
      [1, { a: null }],
    ],
    ['<uuid>', '5370f01e-8ad4-4fa0-bd0e-08513a2f2560'],
    ['</^he/>', 'hello'],
    [{ a: '<absent>' }, {}],
    ['<integer>', 12n],
    [1795238571168352954n, 1795238571168352954n],
    [{ '<exact>': { a: { b: 1 } } }, { a: { b: 1 } }],
    [{ '<one-of>': [1, 2] }, 2],
    [{ '<contains>': { a: 1 } }, [{ a: 2 }, { a: 1, b: 1 }]],
    [{ '<not>': 'x' }, 'y'],
    [{ '<mentions>': 'u1' }, { a: [{ b: 'u1' }] }],
    [{ '<all-of>': [{ '<contains>': 1 }, { '<contains>': 2 }] }, [2, 1]],
  ])('Should accept case %#', (pattern, value) => {
    expect(findMismatch(pattern, value)).toBeUndefined();
  });

  it.each<[Json, Json | undefined]>([
    [1, 2],
    ['1', 1],
    [null, undefined],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, [1]],
    [[1], [1, 2]],
    [[], {}],
    ['<uuid>', 'x'],
    ['</^he/>', 'x'],
    [{ a: '<absent>' }, { a: null }],
    ['<integer>', 1.5],
    [1795238571168352954n, 1795238571168352955n],
    ['<any>', undefined],
    [{ '<exact>': { a: { b: 1 } } }, { a: { b: 1, c: 1 } }],
    [{ '<one-of>': [1, 2] }, 3],
    [{ '<contains>': 1 }, [2]],
    [{ '<all-of>': [{ '<contains>': 1 }, { '<contains>': 3 }] }, [2, 1]],
    [{ '<all-of>': 1 }, 1],
    [{ '<not>': 'x' }, 'x'],
    [{ '<mentions>': 'u1' }, { a: 'u2' }],
    [{ '<schema>': 'x' }, 1],
    [{ '<unheard-of>': 1 }, 1],
    ['<string>', 1],
    ['<boolean>', 'true'],
    ['<object>', []],
    ['<array>', {}],
    ['<number>', '1'],
  ])('Should refuse case %#', (pattern, value) => {
    expect(findMismatch(pattern, value)).toBeDefined();
  });

  it('Should report the path, the expected pattern and the actual value', () => {
    expect(findMismatch({ data: { type: 'typing' } }, { data: { type: 'message' } })).toEqual({
      path: 'data.type',
      pattern: 'typing',
      actual: 'message',
    });
    expect(findMismatch({ '<exact>': { a: 1 } }, { a: 1, b: 2 })).toEqual({
      path: 'b',
      pattern: '<absent>',
      actual: 2,
    });
    expect(findMismatch({ a: 1 }, {})).toEqual({ path: 'a', pattern: 1 });
  });

  it('Should use the schema check for <schema>', () => {
    expect(findMismatch({ '<schema>': 'a/b' }, 1, (id, value) => `${id} dislikes ${String(value)}`)).toEqual({
      path: '',
      pattern: { '<schema>': 'a/b' },
      actual: 1,
      reason: 'a/b dislikes 1',
    });
  });
});

describe('resolve', () => {
  const captures = new Map<string, Json>([
    ['bob', { id: 'u1', name: 'Bob' }],
    ['bob-1', { sid: 's1' }],
    ['talk', { reply_id: 'm1' }],
  ]);

  it('Should replace captures in values, in keys and from session names', () => {
    expect(resolve({ a: '$bob.id', b: ['$bob-1.sid'], '$talk.reply_id': 1 }, captures)).toEqual({
      a: 'u1',
      b: ['s1'],
      m1: 1,
    });
  });

  it('Should keep an escaped dollar and unknown words as they are', () => {
    expect(resolve(['$$bob.id', 'x$bob', '<any>'], captures)).toEqual(['$bob.id', 'x$bob', '<any>']);
  });

  it('Should refuse a name or a path that was not recorded', () => {
    expect(() => resolve('$eve.id', captures)).toThrow(CaptureError);
    expect(() => resolve('$bob.age', captures)).toThrow(/no "age"/);
  });

  it('Should list the captures of a pattern', () => {
    expect(capturesIn({ a: '$bob.id', '$talk.reply_id': ['$x', 'y'] })).toEqual(['bob.id', 'talk.reply_id', 'x']);
  });

  it('Should give a pattern that matches the recorded value', () => {
    expect(hit(resolve({ user: { id: '$bob.id' } }, captures), { user: { id: 'u1' } })).toBe(true);
  });
});
