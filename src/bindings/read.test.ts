import { describe, expect, it } from 'vitest';
import type { Schema } from '../suite/types.js';
import { Reader } from './read.js';

function read(
  schemas: { [id: string]: Schema },
  id = Object.keys(schemas)[0]!,
): ReturnType<Reader['declarations']['slice']> {
  const reader = new Reader(schemas);
  reader.declare(id);
  return reader.declarations;
}

const text: Schema = { type: 'string' };

describe('Reader', () => {
  it('Should name a nested type by its path, and declare it before the type that contains it', () => {
    const declared = read({
      a: {
        title: 'A',
        type: 'object',
        properties: {
          data: {
            type: 'object',
            properties: { items: { type: 'array', items: { type: 'object', properties: { id: text } } } },
          },
        },
        required: ['data'],
      },
    });
    expect(declared.map(({ name }) => name)).toEqual(['ADataItemsItem', 'AData', 'A']);
    expect(declared[2]).toMatchObject({
      kind: 'object',
      open: true,
      fields: [{ name: 'data', required: true, shape: { kind: 'name', name: 'AData' } }],
    });
  });

  it('Should name an alternative by its title, or else by its constant', () => {
    const alternative = (kind: string): Schema => ({ type: 'object', properties: { kind: { const: kind } } });
    const declared = read({
      a: {
        title: 'A',
        anyOf: [alternative('one'), alternative('two'), { ...alternative('three'), title: 'Three' }, { type: 'null' }],
      },
    });
    expect(declared.map(({ name }) => name)).toEqual(['AOne', 'ATwo', 'Three', 'A']);
  });

  it('Should merge the fields of allOf into one object, in which the new fields win', () => {
    const declared = read({
      b: {
        title: 'B',
        type: 'object',
        properties: {
          data: { allOf: [{ $ref: 'a' }], properties: { id: { type: 'integer' }, more: text }, required: ['more'] },
        },
      },
      a: {
        title: 'A',
        type: 'object',
        properties: { id: text, name: text },
        required: ['id'],
        additionalProperties: false,
      },
    });
    expect(declared.find(({ name }) => name === 'BData')).toMatchObject({
      open: false,
      fields: [
        { name: 'id', shape: { kind: 'integer' } },
        { name: 'name', required: false },
        { name: 'more', required: true },
      ],
    });
  });

  it('Should keep descriptions, sources and ranges', () => {
    const [a] = read({
      a: {
        title: 'A',
        description: 'It.',
        'x-source': '0.7.2, read',
        type: 'object',
        properties: {
          at: {
            type: 'array',
            description: 'When (s).',
            'x-since': '0.8.0',
            items: { ...text, description: 'A day.' },
          },
        },
      },
    });
    expect(a).toMatchObject({
      doc: { text: 'It.', source: '0.7.2, read' },
      fields: [{ doc: { text: 'When (s).\n\nEach: A day.', since: '0.8.0' } }],
    });
  });

  it.each<[Schema, unknown]>([
    [{}, { kind: 'any' }],
    [{ type: ['string', 'null'] }, { kind: 'union', of: [{ kind: 'text' }, { kind: 'null' }] }],
    [{ enum: ['a', null] }, { kind: 'union', of: [{ kind: 'literal', value: 'a' }, { kind: 'null' }] }],
    [{ type: 'object' }, { kind: 'map', of: { kind: 'any' } }],
    [
      { type: 'object', additionalProperties: { type: 'number' } },
      { kind: 'map', of: { kind: 'number' } },
    ],
    [
      { type: 'array', items: text, maxItems: 1 },
      { kind: 'list', of: { kind: 'text' }, least: 0, most: 1 },
    ],
    [{ anyOf: [text, {}] }, { kind: 'any' }],
  ])('Should read %j', (schema, shape) => {
    expect(read({ a: { title: 'A', ...schema } })[0]).toMatchObject({ kind: 'alias', shape });
  });

  it('Should throw when two types have the same name', () => {
    const inner: Schema = { title: 'Twin', type: 'object', properties: { id: text } };
    expect(() => read({ a: { title: 'A', type: 'object', properties: { one: inner, two: inner } } })).toThrow(
      'Two types would be called Twin',
    );
  });
});
