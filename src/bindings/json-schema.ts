/**
 * Writes the JSON Schemas (2020-12) as files that refer to each other, with an index of the events.
 *
 * @module
 */
import { posix } from 'node:path';
import { mapSubschemas, referencesIn } from '../suite/schema-visitor.js';
import type { Json, MessageSpec, Schema } from '../suite/types.js';
import type { BindingInput } from './model.js';
import { originText, type Origin } from './text.js';

/** Name of the index file. */
export const INDEX_FILE = 'events.json';
const SUFFIX = '.schema.json';
/** Keys that are not written: an example may belong to another release than the schema. */
const OMITTED_KEYS = new Set(['examples', 'x-invalid-examples']);

/** Renders one file for each schema that an event needs, and the index. Returns the text by path. */
export function renderJsonSchema({ releases, messages, schemas }: BindingInput, origin: Origin): Map<string, string> {
  const comment = originText(origin);
  const neededIds = new Set<string>();
  for (const { schema, envelope, ack } of messages)
    for (const id of [schema, envelope, ack]) if (id !== undefined) collectReferenced(id, schemas, neededIds);
  const files = [...neededIds].sort().map((id): [string, string] => {
    const { $comment, ...rest } = schemas[id]!;
    const body = forPublication(rest, posix.dirname(id));
    return [
      `${id}${SUFFIX}`,
      jsonText({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $comment: [comment, $comment].filter((part) => part !== undefined).join(' '),
        ...body,
      }),
    ];
  });
  const index = { $comment: comment, releases, events: messages.map(indexEntry) };
  return new Map([[INDEX_FILE, jsonText(index as unknown as Json)], ...files]);
}

const jsonText = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;
const fileName = (id: string | undefined): string | undefined => (id === undefined ? undefined : `${id}${SUFFIX}`);

/** The entry of one message in the index. JSON omits the keys that are undefined. */
function indexEntry({
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
    // for one release: its name on the wire; for several: the newest name, with all of them in `names`
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
    ...(envelope === undefined
      ? { payload: fileName(schema) }
      : { payload: fileName(envelope), data: fileName(schema) }),
    ack: fileName(ack),
  };
}

/** Adds the schema, and every schema that it refers to, to `needed`. */
function collectReferenced(id: string, schemas: { readonly [id: string]: Schema }, needed: Set<string>): void {
  if (needed.has(id)) return;
  needed.add(id);
  for (const referencedId of referencesIn(schemas[id] ?? {})) collectReferenced(referencedId, schemas, needed);
}

/** A copy of a schema without its examples, with every reference as a relative path to a file. */
function forPublication(schema: Schema, folder: string): Schema {
  const copy = mapSubschemas(schema, (inner) => forPublication(inner, folder));
  if (typeof copy['$ref'] === 'string') copy['$ref'] = relativeFilePath(copy['$ref'], folder);
  return Object.fromEntries(Object.entries(copy).filter(([key]) => !OMITTED_KEYS.has(key)));
}

function relativeFilePath(id: string, folder: string): string {
  const path = posix.relative(folder, `${id}${SUFFIX}`);
  return path.startsWith('.') ? path : `./${path}`;
}
