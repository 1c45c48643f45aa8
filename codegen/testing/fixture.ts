/**
 * Writes a small valid set of sources to a temporary folder, for tests that then break one of them.
 *
 * @module
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const FILES: { [path: string]: string } = {
  'versions.yaml': `set: "0.1"
behaviours: { loud: { values: boolean, meaning: Greetings are loud. } }
releases:
  - { version: "1.0.0", verified: false, behaviour: { loud: false } }
  - { version: "1.1.0", verified: true, behaviour: { loud: true } }
  - { version: "1.2.0", verified: true }
`,
  'schemas/session/hello.schema.json': JSON.stringify({
    title: 'Hello',
    description: 'Greets.',
    'x-source': 'invented',
    type: 'object',
    properties: {
      who: { $ref: '../shared/person.schema.json' },
      at: { type: 'integer', description: 'When (ns).', 'x-since': '1.1.0' },
    },
    required: ['who', 'at'],
    additionalProperties: false,
    examples: [{ who: { id: 'u' }, at: 1 }, { who: { id: 'v' } }],
  }).replace('"at":1}', '"at":1795238571168352954}'),
  'schemas/session/empty-ack.schema.json': JSON.stringify({
    title: 'EmptyAck',
    description: 'Nothing.',
    type: 'array',
    maxItems: 0,
    examples: [[]],
  }),
  'schemas/shared/person.schema.json': JSON.stringify({
    title: 'Person',
    description: 'A person.',
    type: 'object',
    properties: { id: { type: 'string', minLength: 1, description: 'Id.' } },
    required: ['id'],
    additionalProperties: false,
    examples: [{ id: 'u' }],
  }),
  'asyncapi.yaml': `asyncapi: 3.1.0
info: { title: Test, version: '0.1', description: A test., license: { name: MIT }, \
tags: [{ name: session, description: Who is there. }] }
defaultContentType: application/json
channels:
  namespace:
    address: '/'
    messages:
      hello: { $ref: '#/components/messages/hello' }
operations:
  receiveHello:
    action: receive
    channel: { $ref: '#/channels/namespace' }
    messages: [{ $ref: '#/channels/namespace/messages/hello' }]
components:
  messages:
    hello:
      name: hello
      title: Hello
      summary: Somebody greets.
      payload: { $ref: ./schemas/session/hello.schema.json }
      x-socketio: { key: session.hello, event: hello, direction: c2s, area: session, room: '/', \
schema: session/hello, ack: session/empty-ack, every: 30 }
      x-author: either
`,
  'conformance/requirements/session.yaml': `- id: SESSION-001
  level: MUST
  actor: server
  statement: A greeting is acknowledged with no argument.
  source: { release: 1.0.0 }
`,
  'conformance/scenarios/server/session/hello.yaml': `id: session/hello
title: A greeting is acknowledged
people: { bob: user }
sessions: { bob-1: bob }
steps:
  - join: [bob-1]
  - call: hello
    as: bob-1
    send: { who: { id: $bob.id } }
    ack: []
    proves: [SESSION-001]
`,
  'conformance/mutants/server/session/silent.yaml': `id: session/silent
requirement: SESSION-001
title: A greeting is not acknowledged
where: { effect: ack, event: hello }
operator: drop
`,
};

/** A temporary folder with the sources. */
export interface Fixture {
  root: string;
  /** @throws Error when the source does not contain `from`. */
  change(path: string, from: string, to: string): void;
  /** Writes a source, or deletes it when `text` is undefined. */
  put(path: string, text?: string): void;
  /** Deletes the folder. */
  remove(): void;
}

/** Makes a folder with sources that compile. */
export function makeFixture(): Fixture {
  const root = mkdtempSync(join(tmpdir(), 'owrt-fixture-'));
  const put = (path: string, text?: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (text === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
  };
  for (const [path, text] of Object.entries(FILES)) put(path, text);
  return {
    root,
    put,
    change: (path, from, to) => {
      const text = readFileSync(join(root, path), 'utf8');
      if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
      put(path, text.replace(from, to));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
