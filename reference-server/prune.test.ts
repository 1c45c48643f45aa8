import { expect, it } from 'vitest';
import { prune } from './prune.js';

const person = {
  type: 'object',
  properties: { id: {}, name: {} },
  required: ['id', 'name'],
  additionalProperties: false,
};

it('Should drop unlisted properties of closed objects at any depth, and keep open objects', () => {
  const schema = {
    type: 'object',
    properties: { user: { $ref: 'person' }, data: { type: 'object' } },
    additionalProperties: false,
  };
  const value = { user: { id: '1', name: 'B', email: 'x' }, data: { any: 1 }, etag: '1' };
  expect(prune(value, schema, { person })).toEqual({ user: { id: '1', name: 'B' }, data: { any: 1 } });
  expect(value.user).toHaveProperty('email');
});

it('Should use the alternative that fits the value', () => {
  const hook = {
    type: 'object',
    properties: { role: { const: 'webhook' } },
    required: ['role'],
    additionalProperties: false,
  };
  const schema = { anyOf: [hook, { $ref: 'person' }, { type: 'null' }] };
  expect(prune({ role: 'webhook', id: '1' }, schema, { person })).toEqual({ role: 'webhook' });
  expect(prune({ role: 'user', id: '1', name: 'B' }, schema, { person })).toEqual({ id: '1', name: 'B' });
  expect(prune(null, schema, { person })).toBeNull();
});

it('Should prune list items, and combine the members of allOf', () => {
  const schema = {
    type: 'array',
    items: { allOf: [{ $ref: 'person' }, { type: 'object', properties: { count: {} } }] },
  };
  expect(prune([{ id: '1', name: 'B', count: 1n, extra: true }], schema, { person })).toEqual([
    { id: '1', name: 'B', count: 1n },
  ]);
});

it('Should keep the value where the schema has no properties', () => {
  expect(prune({ a: { b: 1 } }, { $ref: 'missing' }, {})).toEqual({ a: { b: 1 } });
});
