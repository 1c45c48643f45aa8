import { describe, expect, it } from 'vitest';
import { changesBetween, countChanges } from './changes.js';
import { loadSuite } from './load.js';
import type { Json, Suite } from './types.js';
import { behavioursOf } from './testing/behaviours.js';

const suite = loadSuite();
const versions = suite.releases.map(({ version }) => version);
const before = (version: string): string => versions[versions.indexOf(version) - 1]!;
const after = (version: string): string => versions[versions.indexOf(version) + 1]!;

type Changes = ReturnType<typeof changesBetween>;
const compared = new Map<string, Changes>();
/** Changes of the whole suite, compared once for each pair of releases. */
function changed(from: string, to: string): Changes {
  const pair = `${from} ${to}`;
  const changes = compared.get(pair) ?? changesBetween(suite, from, to);
  compared.set(pair, changes);
  return changes;
}

/** A suite of two releases in which everything changes. */
const small: Suite = {
  set: 'x',
  digest: 'x',
  releases: [
    { version: '1', verified: true, behaviour: behavioursOf({ pin_event: false, max_payload: 1 }) },
    { version: '2', verified: true, behaviour: behavioursOf({ pin_event: true, max_payload: 1 }) },
  ],
  messages: [
    {
      key: 'events.a',
      title: 'A',
      summary: 'A.',
      area: 'events',
      direction: 's2c',
      event: 'events',
      names: [
        { name: 'chat-events', until: '1' },
        { name: 'events', since: '2' },
      ],
      room: 'user:{id}',
      author: 'server',
    },
    {
      key: 'note.new',
      title: 'New',
      summary: 'New.',
      area: 'note',
      direction: 's2c',
      event: 'note',
      since: '2',
      room: 'user:{id}',
      author: 'server',
    },
  ],
  schemas: {
    'events/a': {
      type: 'object',
      properties: {
        old: { type: 'string', description: 'Gone.', 'x-until': '1' },
        list: { type: 'array', 'x-since': '2', items: { type: 'object', properties: { inner: { type: 'string' } } } },
        data: {
          anyOf: [{ type: 'object', 'x-until': '1' }, { type: 'boolean', 'x-since': '2' }, { $ref: 'shared/x' }],
        },
      },
    },
  },
  requirements: [
    {
      id: 'EVENTS-001',
      area: 'events',
      level: 'MUST',
      actor: 'server',
      statement: 'Something holds.',
      source: {},
      until: '1',
      scenarios: [],
    },
  ],
  scenarios: [],
};

describe('changes between two releases', () => {
  it('Should list messages, names, fields, shapes, requirements and behaviour', () => {
    const { messages, names, fields, requirements, behaviour } = changesBetween(small, '1', '2');
    expect(messages.added.map(({ key }) => key)).toEqual(['note.new']);
    expect(names).toEqual([{ event: 'events', before: 'chat-events', after: 'events' }]);
    // fields inside a new field are not listed
    expect(fields.added.map(({ path }) => path)).toEqual(['list', 'data (boolean)']);
    expect(fields.removed.map(({ path, description }) => [path, description])).toEqual([
      ['old', 'Gone.'],
      ['data (object)', undefined],
    ]);
    expect(requirements.removed.map(({ id }) => id)).toEqual(['EVENTS-001']);
    expect(behaviour).toEqual([{ key: 'pin_event', before: false, after: true }]);
    expect(countChanges(changesBetween(small, '1', '2'))).toBe(8);
  });

  it('Should swap added and removed in the other direction, and list nothing for two equal releases', () => {
    const [there, back] = [changesBetween(small, '1', '2'), changesBetween(small, '2', '1')];
    expect(back.fields).toEqual({ added: there.fields.removed, removed: there.fields.added });
    expect(back.behaviour).toEqual([{ key: 'pin_event', before: true, after: false }]);
    expect(countChanges(changesBetween(small, '2', '2'))).toBe(0);
  });

  it('Should list every part of the suite that begins or ends with a release', () => {
    let begun = 0;
    for (const { key, since, until } of suite.messages) {
      if (since !== undefined)
        expect(changed(before(since), since).messages.added.map((message) => message.key)).toContain(key);
      if (until !== undefined)
        expect(changed(until, after(until)).messages.removed.map((message) => message.key)).toContain(key);
    }
    for (const { id, since, until } of suite.requirements) {
      if (since !== undefined)
        expect(changed(before(since), since).requirements.added.map((entry) => entry.id)).toContain(id);
      if (until !== undefined)
        expect(changed(until, after(until)).requirements.removed.map((entry) => entry.id)).toContain(id);
    }
    for (const { schema, key, version } of bounded(suite)) {
      const [from, to] = key === 'x-since' ? [before(version), version] : [version, after(version)];
      const { added, removed } = changed(from, to).fields;
      expect(
        (key === 'x-since' ? added : removed).map((field) => field.schema),
        `${schema} ${key} ${version}`,
      ).toContain(schema);
      begun += 1;
    }
    expect(begun).toBeGreaterThan(50);
  });
});

/** Every x-since and x-until of the schemas. */
function bounded({ schemas }: Suite): { schema: string; key: string; version: string }[] {
  const walk = (schema: string, value: Json | undefined): { schema: string; key: string; version: string }[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      key === 'x-since' || key === 'x-until' ? [{ schema, key, version: String(inner) }] : walk(schema, inner),
    );
  };
  return Object.entries(schemas).flatMap(([id, schema]) => walk(id, schema));
}
