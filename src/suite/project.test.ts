import { describe, expect, it } from 'vitest';
import { eventName, wireName } from './names.js';
import { project, UnknownProfileError } from './project.js';
import type { Suite } from './types.js';
import { behavioursOf } from './testing/behaviours.js';

const release = (version: string, verified = false): Suite['releases'][number] => ({
  version,
  verified,
  behaviour: behavioursOf(),
});

const suite: Suite = {
  set: '0',
  digest: '',
  requirements: [],
  scenarios: [],
  releases: [release('0.6.32'), release('0.6.33'), release('0.7.2', true), release('0.12.4', true)],
  messages: [
    {
      key: 'events.status',
      title: '',
      summary: '',
      area: 'events',
      direction: 's2c',
      event: 'events',
      type: 'status',
      room: 'user:{user_id}',
      author: 'plugin',
      names: [
        { name: 'chat-events', until: '0.6.32' },
        { name: 'events', since: '0.6.33' },
      ],
    },
    {
      key: 'x.new',
      title: '',
      summary: '',
      area: 'events',
      direction: 's2c',
      event: 'x',
      room: '/',
      author: 'server',
      since: '0.12.4',
    },
  ],
  schemas: {
    'a/b': {
      type: 'object',
      required: ['id', 'app_id', 'old'],
      properties: {
        id: { type: 'string' },
        app_id: { type: 'string', 'x-since': '0.12.4' },
        old: { type: 'string', 'x-until': '0.6.33' },
        data: {
          anyOf: [{ type: 'object', 'x-until': '0.6.33' }, { type: 'boolean', 'x-since': '0.7.2' }, { type: 'null' }],
        },
      },
    },
  },
};

describe('project', () => {
  it('Should drop properties, required entries and alternatives out of range', () => {
    expect(project(suite, '0.7.2').schemas['a/b']).toEqual({
      type: 'object',
      required: ['id'],
      properties: { id: { type: 'string' }, data: { anyOf: [{ type: 'boolean' }, { type: 'null' }] } },
    });
    expect(project(suite, '0.12.4').schemas['a/b']?.['required']).toEqual(['id', 'app_id']);
    expect(project(suite, '0.6.33').schemas['a/b']?.['required']).toEqual(['id', 'old']);
  });

  it('Should use the name that a renamed event has in the release', () => {
    expect(wireName(project(suite, '0.6.32'), 'events')).toBe('chat-events');
    expect(wireName(project(suite, '0.6.33'), 'events')).toBe('events');
    expect(eventName(project(suite, '0.6.32'), 'chat-events')).toBe('events');
    expect(eventName(project(suite, '0.12.4'), 'chat-events')).toBe('chat-events');
  });

  it('Should drop messages of other releases, and every since and until', () => {
    expect(project(suite, '0.7.2').messages.map(({ key }) => key)).toEqual(['events.status']);
    expect(JSON.stringify(project(suite, '0.12.4'))).not.toMatch(/"(x-)?(since|until)"/);
  });

  it('Should throw on an unknown release, and name the verified releases', () => {
    expect(() => project(suite, '9.9.9')).toThrow(UnknownProfileError);
    expect(() => project(suite, '9.9.9')).toThrow(/0\.7\.2 and 0\.12\.4/);
  });
});
