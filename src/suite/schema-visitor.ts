/**
 * The only module that knows which keywords of JSON Schema (2020-12) hold schemas, and which hold data that only look
 * like schemas. All code that walks or rewrites schemas uses this module.
 *
 * @module
 */
import { asList, asObject, isObject, objectsIn, stringsIn } from '../json.js';
import type { LosslessJson as Json, LosslessJsonObject as JsonObject, Schema } from './basics.js';

/** Keywords with one schema. */
const SINGLE = new Set([
  'additionalProperties',
  'contains',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]);
/** Keywords with a list of schemas. */
const LISTS = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
/** Keywords with schemas by name. A name is never read as a keyword. */
const MAPS = new Set(['$defs', 'dependentSchemas', 'patternProperties', 'properties']);

/** The place of a schema directly inside another one. */
export interface Place {
  keyword: string;
  /** Name of the property or definition, for keywords that hold schemas by name. */
  name?: string;
  /** Index in the list, for keywords that hold a list of schemas. */
  index?: number;
}

/** A schema inside another one. */
export interface Subschema extends Place {
  schema: Schema;
}

/** The schemas directly inside a schema, in the order of its keywords. The schemas `true` and `false` are left out. */
export function subschemas(schema: Schema): Subschema[] {
  return Object.entries(schema).flatMap(([keyword, value]): Subschema[] => {
    if (SINGLE.has(keyword)) return isObject(value) ? [{ keyword, schema: value }] : [];
    if (LISTS.has(keyword))
      return asList(value).flatMap((part, index) => (isObject(part) ? [{ keyword, index, schema: part }] : []));
    if (MAPS.has(keyword))
      return Object.entries(asObject(value) ?? {}).flatMap(([name, part]) =>
        isObject(part) ? [{ keyword, name, schema: part }] : [],
      );
    return [];
  });
}

/**
 * A copy of a schema in which each schema directly inside it is replaced.
 *
 * @param change returns the replacement; undefined removes a property, a definition or an entry of a list.
 */
export function mapSubschemas(schema: Schema, change: (schema: Schema, place: Place) => Schema | undefined): Schema {
  const out: Schema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    const changed = mapKeyword(keyword, value, change);
    if (changed !== undefined) out[keyword] = changed;
  }
  return out;
}

function mapKeyword(
  keyword: string,
  value: Json,
  change: (schema: Schema, place: Place) => Schema | undefined,
): Json | undefined {
  const replacePart = (part: Json, place: Place): Json | undefined => (isObject(part) ? change(part, place) : part);
  if (SINGLE.has(keyword)) return replacePart(value, { keyword });
  if (LISTS.has(keyword) && Array.isArray(value))
    return value.map((part, index) => replacePart(part, { keyword, index })).filter((part) => part !== undefined);
  if (MAPS.has(keyword) && isObject(value)) {
    const kept: JsonObject = {};
    for (const [name, part] of Object.entries(value)) {
      const changed = replacePart(part, { keyword, name });
      if (changed !== undefined) kept[name] = changed;
    }
    return kept;
  }
  return value;
}

/** A schema that {@link walkSchema} visits. */
export interface Visited extends Partial<Place> {
  schema: Schema;
  /** The address of the outermost schema, followed by a JSON pointer: `channel/message/properties/user`. */
  path: string;
}

/**
 * Visits a schema and every schema inside it, the outer one first. References are not followed.
 *
 * @param path address of the schema itself, the prefix of every path.
 */
export function* walkSchema(schema: Schema, path = '', place: Partial<Place> = {}): Generator<Visited> {
  yield { schema, path, ...place };
  for (const { schema: inner, ...at } of subschemas(schema))
    yield* walkSchema(inner, [path, at.keyword, ...[at.name ?? at.index ?? []].flat()].join('/'), at);
}

/** Every `$ref` in a schema, in order and with duplicates. */
export const referencesIn = (schema: Schema): string[] =>
  [...walkSchema(schema)].flatMap(({ schema: { $ref: reference } }) =>
    typeof reference === 'string' ? [reference] : [],
  );

/** A copy of a schema in which every `$ref` is replaced. */
export function mapReferences(schema: Schema, change: (reference: string) => string): Schema {
  const copy = mapSubschemas(schema, (inner) => mapReferences(inner, change));
  if (typeof copy['$ref'] === 'string') copy['$ref'] = change(copy['$ref']);
  return copy;
}

/** Properties by name; a property may also be the schema `true` or `false`. */
export const propertiesOf = (schema: Schema): JsonObject => asObject(schema['properties']) ?? {};

/** Names of the properties that are required. */
export const requiredOf = (schema: Schema): string[] => stringsIn(schema['required']);

/** The alternatives of `anyOf` and `oneOf`. */
export const alternativesOf = (schema: Schema): Schema[] => [
  ...objectsIn(schema['anyOf']),
  ...objectsIn(schema['oneOf']),
];

/**
 * True for an alternative that only lists required keys and so has no type of its own: `{"required": ["id"]}` beside
 * `{"required": ["name"]}`.
 */
export const isChoiceOfKeys = (schema: Json): boolean =>
  isObject(schema) &&
  Object.entries(schema).every(
    ([keyword, value]) =>
      keyword === 'required' ||
      keyword.startsWith('x-') ||
      (keyword === 'properties' && isObject(value) && Object.values(value).every((property) => property === true)),
  );
