import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateChannelEvent, validateChannelRequest, validateEvents, validators, type SchemaId } from './validators.js';

type Schemas = { [id: string]: { examples: unknown[] } };
const { schemas } = JSON.parse(readFileSync(new URL('suite.json', import.meta.url), 'utf8')) as { schemas: Schemas };

describe('validators', () => {
  test('Should exist for every schema, and accept every example of it', () => {
    expect(Object.keys(validators).sort()).toEqual(Object.keys(schemas).sort());
    for (const [id, schema] of Object.entries(schemas)) {
      for (const example of schema.examples) expect([id, validators[id as SchemaId](example)]).toEqual([id, { ok: true }]);
    }
  });

  test('Should tell one error, with its place', () => {
    expect(validateEvents({ chat_id: 'c', message_id: 'm', data: { type: 'message', data: { content: 1 } } })).toEqual({
      ok: false,
      errors: [{ path: '/data/data/content', keyword: 'type', message: 'must be string', params: { type: 'string' } }],
    });
    expect(validateEvents({ chat_id: 'c', data: { type: 'message', data: { content: 'A' } } })).toMatchObject({ ok: false, errors: [{ path: '', keyword: 'required' }] });
  });

  test('Should leave unknown types open, within their envelope', () => {
    expect(validateEvents({ chat_id: null, message_id: null, data: { type: 'x:mine', data: [1] } })).toEqual({ ok: true });
    expect(validateEvents({ chat_id: null, message_id: null, data: { type: 'toString' } })).toEqual({ ok: true });
    expect(validateEvents({ message_id: null, data: { type: 'x:mine' } }).ok).toBe(false);
  });

  test('Should accept any of the envelopes that a type comes in', () => {
    const user = { id: 'u', name: 'Bob', role: 'user' };
    const typing = { type: 'typing', data: { typing: true } };
    expect(validateChannelEvent({ channel_id: 'c', message_id: null, data: typing, user })).toEqual({ ok: true });
    expect(validateChannelEvent({ channel_id: 'c', message_id: null, data: typing, user: { ...user, email: 'bob@example.test' } }).ok).toBe(false);
    expect(validateChannelRequest({ channel_id: 'c', data: typing })).toEqual({ ok: true });
  });

  test.each([[undefined], [null], [7], ['text'], [[]], [{}], [{ data: null }], [{ data: { type: 3 } }]])('Should refuse %j without falling over', (payload) => {
    expect([validateEvents(payload).ok, validateChannelEvent(payload).ok, validateChannelRequest(payload).ok]).toEqual([false, false, false]);
  });
});
