/**
 * Renders `generated/types.ts`: one TypeScript type a schema.
 *
 * @module
 */
import { compile } from 'json-schema-to-typescript';
import type { Json, JsonObject, Schema } from '../src/suite/types.js';
import { banner } from './banner.js';
import type { Schemas } from './input/schemas.js';
import { isObject } from './json.js';
import { InputError } from './problems.js';
import { mapValues, wholeRange } from './schema/whole.js';

const ROOT = 'SchemaTypes';
/** Keywords that a type cannot express; some of them confuse the compiler. */
const DROPPED = new Set([
  'examples',
  'x-invalid-examples',
  'x-source',
  'x-since',
  'x-until',
  'not',
  'contains',
  'dependentRequired',
  'if',
  'then',
  'else',
]);

/** Types of all schemas. One aggregate root, so that a shared type is declared once. */
export async function renderTypes(schemas: Schemas): Promise<string> {
  const titles = new Map(Object.entries(schemas).map(([id, schema]) => [id, String(schema['title'])]));
  const definitions = Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [titles.get(id)!, normalise(wholeRange(schema), titles, true)]),
  );
  const root = {
    title: ROOT,
    description: 'The type of each schema, by the id of the schema.',
    type: 'object',
    properties: Object.fromEntries([...titles].map(([id, title]) => [id, { $ref: `#/$defs/${title}` }])),
    required: [...titles.keys()],
    additionalProperties: false,
    $defs: definitions,
  };
  const text = await compile(root as Parameters<typeof compile>[0], ROOT, {
    bannerComment: banner(
      'schemas/',
      'Types of every payload over the whole range of releases. A field that is not in every release is optional.',
    ),
    additionalProperties: true,
    style: { singleQuote: true, printWidth: 120 },
    $refOptions: { resolve: { external: false } },
  });
  refuseNumbered(text, new Set([ROOT, ...inner(definitions)]));
  return text;
}

/** The compiler numbers a second type of the same name: a reader would not know which is which. */
function refuseNumbered(text: string, titles: ReadonlySet<string>): void {
  const twins = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)]
    .map((match) => match[1]!)
    .filter((name) => /\d$/.test(name) && !titles.has(name));
  if (twins.length > 0)
    throw new InputError(
      twins.map(
        (name) => `schemas: two subschemas have the title ${name.replace(/\d+$/, '')}; give them different titles.`,
      ),
    );
}

function inner(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(inner);
  if (!isObject(value)) return [];
  return [...(typeof value['title'] === 'string' ? [value['title']] : []), ...Object.values(value).flatMap(inner)];
}

function normalise(schema: Schema, titles: ReadonlyMap<string, string>, top = false): Schema {
  if (typeof schema['$ref'] === 'string') return { $ref: `#/$defs/${titles.get(schema['$ref'])}` };
  const out: Schema = {};
  for (const [key, value] of Object.entries(schema)) {
    if (DROPPED.has(key) || (key === 'anyOf' && isChoiceOfKeys(value))) continue;
    if (key === 'const' || key === 'enum' || key === 'required') out[key] = value;
    else if (key === 'properties' && isObject(value)) out[key] = mapValues(value, (item) => each(item, titles));
    else if (key === 'prefixItems') continue;
    else out[key] = each(value, titles);
  }
  tuples(schema, out, titles);
  const text = documentation(schema, top);
  if (text !== '') out['description'] = text;
  return out;
}

/** Which of its keys an object has to have is nothing that the types here say. */
function isChoiceOfKeys(value: Json): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (one) =>
        isObject(one) &&
        Object.entries(one).every(
          ([key, value]) =>
            key === 'required' ||
            key.startsWith('x-') ||
            (key === 'properties' && isObject(value) && Object.values(value).every((property) => property === true)),
        ),
    )
  );
}

/** The compiler only knows the older spelling of tuples. */
function tuples(schema: Schema, out: Schema, titles: ReadonlyMap<string, string>): void {
  const items = schema['prefixItems'];
  if (!Array.isArray(items)) return;
  out['items'] = items.map((item) => each(item, titles));
  out['additionalItems'] = each(schema['items'] ?? true, titles);
  if (schema['items'] === false) out['maxItems'] = items.length;
}

function each(value: Json, titles: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value)) return value.map((item) => each(item, titles));
  return isObject(value) ? normalise(value, titles) : value;
}

function documentation(schema: JsonObject, top: boolean): string {
  const lines = [
    schema['description'],
    top && schema['x-source'] !== undefined ? `Source: ${String(schema['x-source'])}` : undefined,
    schema['x-since'] === undefined ? undefined : `@since ${String(schema['x-since'])}`,
    schema['x-until'] === undefined ? undefined : `@until ${String(schema['x-until'])}`,
  ];
  return lines
    .filter((line) => line !== undefined)
    .map((line) => String(line).replaceAll('*/', '*\\/'))
    .join('\n\n');
}
