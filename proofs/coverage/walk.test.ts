import { describe, expect, it } from 'vitest';
import type { Json, Schema } from '../../src/suite/types.js';
import { rowsOf } from './walk.js';

const schemas: { [id: string]: Schema } = {
  'a/whole': {
    type: 'object',
    properties: {
      type: { const: 'x' },
      list: { type: 'array', items: { type: 'object', properties: { kind: { enum: ['one', 'two'] } } } },
      either: {
        anyOf: [
          { title: 'Text', type: 'string' },
          { title: 'Thing', type: 'object', properties: { id: { type: 'string' } } },
        ],
      },
      other: { $ref: 'a/part' },
      map: { type: 'object', additionalProperties: { type: 'object', properties: { n: { type: 'integer' } } } },
    },
  },
  'a/part': { allOf: [{ type: 'object', properties: { deep: { type: 'boolean' } } }] },
};
const accepts = (part: Schema, value: Json): boolean =>
  part['type'] === (value !== null && typeof value === 'object' ? 'object' : typeof value);
const shown = (value: Json): string[] => [
  ...new Set(rowsOf('a/whole', schemas, { value, accepts }).map(({ name }) => name)),
];

describe('rowsOf', () => {
  it('Should list every field and every listed value of one schema', () => {
    expect(rowsOf('a/whole', schemas).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'field a/whole type',
      'value a/whole type = "x"',
      'field a/whole list',
      'field a/whole list[].kind',
      'value a/whole list[].kind = "one"',
      'value a/whole list[].kind = "two"',
      'field a/whole either',
      'field a/whole either(Thing).id',
      'field a/whole other',
      'field a/whole map',
      'field a/whole map.*.n',
    ]);
    expect(rowsOf('a/part', schemas)).toEqual([{ kind: 'field', name: 'a/part deep' }]);
  });

  it('Should list the fields and values that a payload contains, including those of referenced schemas', () => {
    expect(shown({ type: 'x', other: { deep: true } })).toEqual([
      'a/whole type',
      'a/whole type = "x"',
      'a/whole other',
      'a/part deep',
    ]);
    expect(shown({ list: [{ kind: 'two' }, { kind: 'two' }] })).toEqual([
      'a/whole list',
      'a/whole list[].kind',
      'a/whole list[].kind = "two"',
    ]);
    expect(shown({ map: { any: { n: 1 } } })).toEqual(['a/whole map', 'a/whole map.*.n']);
  });

  it('Should follow only the alternatives that accept the value', () => {
    expect(shown({ either: 'text' })).toEqual(['a/whole either']);
    expect(shown({ either: { id: '1' } })).toEqual(['a/whole either', 'a/whole either(Thing).id']);
  });
});
