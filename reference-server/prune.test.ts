import { expect, it } from 'vitest';
import { prune } from './prune.js';

const person = {
  type: 'object',
  properties: { id: {}, name: {} },
  required: ['id', 'name'],
  additionalProperties: false,
};

it('Should drop what a closed object does not list, at any depth, and leave open objects alone', () => {
  const schema = {
    type: 'object',
    properties: { user: { $ref: 'person' }, data: { type: 'object' } },
    additionalProperties: false,
  };
  const value = { user: { id: '1', name: 'B', email: 'x' }, data: { any: 1 }, etag: '1' };
  expect(prune(value, schema, { person })).toEqual({ user: { id: '1', name: 'B' }, data: { any: 1 } });
  expect(value.user).toHaveProperty('email');
});

it('Should choose the alternative that fits the value', () => {
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

it('Should go into arrays and join the members of allOf', () => {
  const schema = {
    type: 'array',
    items: { allOf: [{ $ref: 'person' }, { type: 'object', properties: { count: {} } }] },
  };
  expect(prune([{ id: '1', name: 'B', count: 1n, extra: true }], schema, { person })).toEqual([
    { id: '1', name: 'B', count: 1n },
  ]);
});

it('Should leave the value alone where the schema says nothing', () => {
  expect(prune({ a: { b: 1 } }, { $ref: 'missing' }, {})).toEqual({ a: { b: 1 } });
});
