/**
 * Renders `generated/types.ts`: one TypeScript type for each schema.
 *
 * @module
 */
import { compile } from 'json-schema-to-typescript';
import { asList, objectsIn } from '../src/json.js';
import { isChoiceOfKeys, mapSubschemas, walkSchema } from '../src/suite/schema-visitor.js';
import type { JsonObject, Schema } from '../src/suite/types.js';
import { schemaForAllReleases } from '../src/suite/schema-for-all-releases.js';
import { banner } from './banner.js';
import type { Schemas } from './input/schemas.js';
import { InputError } from './problems.js';

const ROOT = 'SchemaTypes';
/** Keywords that a type cannot express; some of them confuse the compiler. */
const DROPPED_KEYWORDS = new Set([
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

/** Types of all schemas. They are compiled as one root schema, so that a shared type is declared once. */
export async function renderTypes(schemas: Schemas): Promise<string> {
  const titles = new Map(Object.entries(schemas).map(([id, schema]) => [id, String(schema['title'])]));
  const closed = new Set(Object.keys(schemas).filter((id) => schemas[id]!['additionalProperties'] === false));
  const definitions = Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => [
      titles.get(id)!,
      forCompiler(schemaForAllReleases(schema), { titles, closed }, true),
    ]),
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
  refuseNumberedNames(text, new Set([ROOT, ...Object.values(definitions).flatMap(titlesOf)]));
  return text;
}

/** Throws when the compiler added a number to a name because two types share it: a reader could not tell them apart. */
function refuseNumberedNames(text: string, titles: ReadonlySet<string>): void {
  const numbered = [...text.matchAll(/^export (?:interface|type) (\w+)/gm)]
    .map((match) => match[1]!)
    .filter((name) => /\d$/.test(name) && !titles.has(name));
  if (numbered.length > 0)
    throw new InputError(
      numbered.map(
        (name) => `schemas: two subschemas have the title ${name.replace(/\d+$/, '')}; give them different titles.`,
      ),
    );
}

const titlesOf = (schema: Schema): string[] =>
  [...walkSchema(schema)].flatMap(({ schema: { title } }) => (typeof title === 'string' ? [title] : []));

/** Facts about all schemas. */
interface Context {
  /** Id to title. */
  titles: ReadonlyMap<string, string>;
  /** Ids of the schemas that forbid additional properties. */
  closed: ReadonlySet<string>;
}

/** The schema in the form that the compiler needs: references by title, without keywords that a type cannot express. */
function forCompiler(schema: Schema, context: Context, isTopLevel = false): Schema {
  if (typeof schema['$ref'] === 'string') return { $ref: `#/$defs/${context.titles.get(schema['$ref'])}` };
  const copy = mapSubschemas(schema, (inner) => forCompiler(inner, context));
  const isChoice = asList(schema['anyOf']).every(isChoiceOfKeys);
  const out = Object.fromEntries(
    Object.entries(copy).filter(([key]) => !DROPPED_KEYWORDS.has(key) && !(key === 'anyOf' && isChoice)),
  );
  const text = docText(schema, isTopLevel);
  return withOlderTuples({
    ...out,
    ...(text === '' ? {} : { description: text }),
    ...(isUnconstrained(schema) ? { tsType: 'unknown' } : {}),
    ...(refinesClosedObject(schema, context) ? { additionalProperties: false } : {}),
  });
}

/** True for an object that refines a closed object, which forbids additional properties. */
const refinesClosedObject = (schema: Schema, { closed }: Context): boolean =>
  'properties' in schema && objectsIn(schema['allOf']).some(({ $ref: reference }) => closed.has(String(reference)));

const CONSTRAINING = ['type', 'properties', 'anyOf', 'oneOf', 'allOf', 'const', 'enum', 'items', 'prefixItems'];

/** True for a schema that accepts any value; the compiler would type it as any object. */
const isUnconstrained = (schema: Schema): boolean => !CONSTRAINING.some((keyword) => keyword in schema);

/** Rewrites `prefixItems` to the older form of tuples, the only form that the compiler supports. */
function withOlderTuples({ prefixItems, ...schema }: Schema): Schema {
  if (!Array.isArray(prefixItems)) return schema;
  const { items = true, ...rest } = schema;
  return {
    ...rest,
    items: prefixItems,
    additionalItems: items,
    ...(items === false ? { maxItems: prefixItems.length } : {}),
  };
}

function docText(schema: JsonObject, isTopLevel: boolean): string {
  const lines = [
    schema['description'],
    isTopLevel && schema['x-source'] !== undefined ? `Source: ${String(schema['x-source'])}` : undefined,
    schema['x-since'] === undefined ? undefined : `@since ${String(schema['x-since'])}`,
    schema['x-until'] === undefined ? undefined : `@until ${String(schema['x-until'])}`,
  ];
  return lines
    .filter((line) => line !== undefined)
    .map((line) => String(line).replaceAll('*/', '*\\/'))
    .join('\n\n');
}
