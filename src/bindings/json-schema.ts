/**
 * Writes the JSON Schemas (2020-12) as files that refer to each other, with an index of the events.
 *
 * @module
 */
import { posix } from 'node:path';
import { mapSubschemas, referencesIn } from '../suite/schema-visitor.js';
import type { Json, MessageSpec, Schema } from '../suite/types.js';
import type { Material } from './model.js';
import { originText, type Origin } from './text.js';

/** Name of the index file. */
export const INDEX_FILE = 'events.json';
const SUFFIX = '.schema.json';
/** Keys that are not written: an example may belong to another release than the schema. */
const LEFT_OUT = new Set(['examples', 'x-invalid-examples']);

/** Renders one file for each schema that an event needs, and the index. Returns the text by path. */
export function renderJsonSchema({ releases, messages, schemas }: Material, origin: Origin): Map<string, string> {
  const comment = originText(origin);
  const needed = new Set<string>();
  for (const { schema, envelope, ack } of messages)
    for (const id of [schema, envelope, ack]) if (id !== undefined) collect(id, schemas, needed);
  const files = [...needed].sort().map((id): [string, string] => {
    const { $comment, ...rest } = schemas[id]!;
    const body = publishable(rest, posix.dirname(id));
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

/** The entry of one message in the index. JSON omits the keys that are undefined. */
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

/** Adds the schema, and every schema that it refers to, to `needed`. */
function collect(id: string, schemas: { readonly [id: string]: Schema }, needed: Set<string>): void {
  if (needed.has(id)) return;
  needed.add(id);
  for (const target of referencesIn(schemas[id] ?? {})) collect(target, schemas, needed);
}

/** A copy of a schema without its examples, with every reference as a relative path to a file. */
function publishable(schema: Schema, folder: string): Schema {
  const copy = mapSubschemas(schema, (inner) => publishable(inner, folder));
  if (typeof copy['$ref'] === 'string') copy['$ref'] = target(copy['$ref'], folder);
  return Object.fromEntries(Object.entries(copy).filter(([key]) => !LEFT_OUT.has(key)));
}

function target(id: string, folder: string): string {
  const path = posix.relative(folder, `${id}${SUFFIX}`);
  return path.startsWith('.') ? path : `./${path}`;
}
