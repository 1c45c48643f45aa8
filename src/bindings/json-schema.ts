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
  for (const target of referencesIn(schemas[id] ?? {})) need(target, schemas, needed);
}

/** A copy without what is about other releases, in which references lead from file to file. */
function publishable(schema: Schema, folder: string): Schema {
  const copy = mapSubschemas(schema, (inner) => publishable(inner, folder));
  if (typeof copy['$ref'] === 'string') copy['$ref'] = target(copy['$ref'], folder);
  return Object.fromEntries(Object.entries(copy).filter(([key]) => !LEFT_OUT.has(key)));
}

function target(id: string, folder: string): string {
  const path = posix.relative(folder, `${id}${SUFFIX}`);
  return path.startsWith('.') ? path : `./${path}`;
}
