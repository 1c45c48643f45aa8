import { describe, expect, it } from 'vitest';
import { eventName, isMadePerRequest } from './names.js';
import type { MessageSpec, Projection } from './types.js';

const message = (event: string): MessageSpec => ({
  key: event,
  title: event,
  summary: '',
  area: 'call',
  direction: 'c2s',
  event,
  wire: event,
  room: '/',
  author: 'either',
});
const stream = '{user_id}:{session_id}:{request_id}';
const projection = { messages: [message(stream), message('ydoc:document:join')] } as unknown as Projection;

describe('names of events', () => {
  it('Should recognize an event of one request by the pattern of its name, unless another event has that name', () => {
    expect(isMadePerRequest(stream)).toBe(true);
    expect(eventName(projection, 'u-1:s_1-A:4f0c')).toBe(stream);
    expect(eventName(projection, 'ydoc:document:join')).toBe('ydoc:document:join');
    expect(eventName(projection, 'events:channel')).toBe('events:channel');
    expect(eventName(projection, 'a:b:c:d')).toBe('a:b:c:d');
  });
});
