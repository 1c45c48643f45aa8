import { describe, expect, it } from 'vitest';
import type { Schema } from './basics.js';
import {
  isChoiceOfKeys,
  mapReferences,
  mapSubschemas,
  referencesIn,
  subschemas,
  walkSchema,
} from './schema-visitor.js';

/** A schema whose properties are named like keywords, and whose data look like schemas. */
const schema: Schema = {
  properties: { items: { $ref: 'a' }, allOf: true, const: { type: 'array', items: { $ref: 'b' } } },
  anyOf: [{ $ref: 'c' }, { required: ['items'] }],
  additionalProperties: false,
  not: { const: { $ref: 'data' } },
  enum: [{ $ref: 'data' }],
  default: { $ref: 'data' },
  examples: [{ properties: { x: { $ref: 'data' } } }],
};

describe('the schema visitor', () => {
  it('Should list every direct subschema and its place', () => {
    expect(subschemas(schema).map(({ schema: _schema, ...place }) => place)).toEqual([
      { keyword: 'properties', name: 'items' },
      { keyword: 'properties', name: 'const' },
      { keyword: 'anyOf', index: 0 },
      { keyword: 'anyOf', index: 1 },
      { keyword: 'not' },
    ]);
  });

  it('Should visit every subschema, and no data', () => {
    expect([...walkSchema(schema, 'id')].map(({ path }) => path)).toEqual([
      'id',
      'id/properties/items',
      'id/properties/const',
      'id/properties/const/items',
      'id/anyOf/0',
      'id/anyOf/1',
      'id/not',
    ]);
    expect(referencesIn(schema)).toEqual(['a', 'b', 'c']);
  });

  it('Should replace references at any depth, but change neither data nor the original', () => {
    const before = structuredClone(schema);
    const changed = mapReferences(schema, (id) => `#${id}`);
    expect(referencesIn(changed)).toEqual(['#a', '#b', '#c']);
    expect(changed['examples']).toEqual(schema['examples']);
    expect(changed['not']).toEqual(schema['not']);
    expect(schema).toEqual(before);
  });

  it('Should remove a subschema for which the callback returns undefined', () => {
    expect(mapSubschemas(schema, (inner) => ('$ref' in inner ? undefined : inner))).toMatchObject({
      properties: { allOf: true },
      anyOf: [{ required: ['items'] }],
    });
    expect(mapSubschemas({ items: {} }, () => undefined)).toEqual({});
  });

  it('Should distinguish alternatives that only name keys from those that have a type', () => {
    expect(
      [{ required: ['a'] }, { required: ['a'], properties: { a: true }, 'x-since': '1' }].map(isChoiceOfKeys),
    ).toEqual([true, true]);
    expect([{ type: 'object', required: ['a'] }, { properties: { a: {} } }, true].map(isChoiceOfKeys)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
