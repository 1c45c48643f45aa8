/**
 * Writes the JSON Schemas (2020-12) as files that refer to each other, with an index of the events.
 *
 * @module
 */
import { posix } from 'node:path';
import type { Json, JsonObject, MessageSpec, Schema } from '../suite/types.js';
import type { Material } from './model.js';
import { originText, type Origin } from './text.js';
import { isObject } from './whole.js';

/** Name of the index file. */
export const INDEX_FILE = 'events.json';
const SUFFIX = '.schema.json';
/** Examples are left out: they may be of another release than the schema. */
const LEFT_OUT = new Set(['examples', 'x-invalid-examples']);

/** Returns path to text: one file for each schema that an event needs, and the index. */
export function renderJsonSchema({ releases, messages, schemas }: Material, origin: Origin): Map<string, string> {
  const comment = originText(origin);
  const needed = new Set<string>();
  for (const { schema, envelope, ack } of messages)
    for (const id of [schema, envelope, ack]) if (id !== undefined) need(id, schemas, needed);
  const files = [...needed].sort().map((id): [string, string] => {
    const { $comment, ...rest } = schemas[id]!;
    const body = relative(rest, posix.dirname(id)) as JsonObject;
    return [
      `${id}${SUFFIX}`,
      textOf({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $comment: [comment, $comment].filter((part) => part !== undefined).join(' '),
        ...body,
      }),
    ];
  });
  const index = { $comment: comment, releases, events: messages.map(entry) };
  return new Map([[INDEX_FILE, textOf(index as unknown as Json)], ...files]);
}

const textOf = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;
const fileOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : `${id}${SUFFIX}`);

/** Keys without a value are not written. */
function entry({
  event,
  wire,
  names,
  direction,
  type,
  title,
  summary,
  room,
  author,
  schema,
  envelope,
  ack,
  since,
  until,
}: MessageSpec): { [key: string]: unknown } {
  return {
    event: wire ?? event,
    names,
    direction: direction === 's2c' ? 'server to client' : 'client to server',
    type,
    title,
    summary,
    room,
    author,
    since,
    until,
    ...(envelope === undefined ? { payload: fileOf(schema) } : { payload: fileOf(envelope), data: fileOf(schema) }),
    ack: fileOf(ack),
  };
}

function need(id: string, schemas: { readonly [id: string]: Schema }, needed: Set<string>): void {
  if (needed.has(id)) return;
  needed.add(id);
  for (const target of referencesIn(schemas[id])) need(target, schemas, needed);
}

function referencesIn(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    LEFT_OUT.has(key) ? [] : key === '$ref' && typeof item === 'string' ? [item] : referencesIn(item),
  );
}

/** Replaces references by id with references from file to file. */
function relative(value: Json, folder: string): Json {
  if (Array.isArray(value)) return value.map((item) => relative(item, folder));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !LEFT_OUT.has(key));
  return Object.fromEntries(
    kept.map(([key, item]) => {
      if (key === '$ref' && typeof item === 'string') return [key, target(item, folder)];
      // the name of a field may be the same as a keyword
      if (key === 'properties' && isObject(item))
        return [
          key,
          Object.fromEntries(Object.entries(item).map(([name, schema]) => [name, relative(schema, folder)])),
        ];
      return [key, relative(item, folder)];
    }),
  );
}

function target(id: string, folder: string): string {
  const path = posix.relative(folder, `${id}${SUFFIX}`);
  return path.startsWith('.') ? path : `./${path}`;
}
