/**
 * Compares a payload with the schema that accepts it, and finds required keys, closed objects and allowed types.
 *
 * @module
 */
import { isObject, objectsIn } from '../../src/json.js';
import { alternativesOf, propertiesOf, requiredOf } from '../../src/suite/schema-visitor.js';
import type { Json, JsonObject, Schema } from '../../src/suite/types.js';

/** A place in a payload, with what the schema allows there. */
export interface Place {
  path: (string | number)[];
  /** True for a required key. */
  required?: boolean;
  /** True for an object to which no key may be added. */
  closed?: boolean;
  /** JSON types that the schema allows; absent allows all. */
  types?: string[];
}

/** Schemas by id, and the check that decides which alternative accepts a value. */
export interface Schemas {
  byId: { [id: string]: Schema };
  check(schema: Schema, value: Json): boolean;
}

/** All places of a value under a schema. */
export function placesOf(schema: Schema, value: Json, schemas: Schemas, path: Place['path'] = []): Place[] {
  const parts = flatten(schema, value, schemas);
  const types = parts.map(typesOf).find((list) => list !== undefined);
  const place: Place = { path };
  if (types) place.types = types;
  if (isObject(value) && parts.some((part) => part['additionalProperties'] === false)) place.closed = true;
  const required = new Set(parts.flatMap(requiredOf));
  const below = parts.flatMap((part) => childrenOf(part, value, schemas, path));
  for (const place of below)
    if (place.path.length === path.length + 1 && required.has(String(place.path.at(-1)))) place.required = true;
  return [place, ...below];
}

/** The schema with its references resolved, and only the alternatives that accept the value. */
function flatten(schema: Schema, value: Json, schemas: Schemas): Schema[] {
  const reference = schema['$ref'];
  if (typeof reference === 'string') return flatten(schemas.byId[reference] ?? {}, value, schemas);
  const all = objectsIn(schema['allOf']).flatMap((part) => flatten(part, value, schemas));
  const branch = alternativesOf(schema).find((part) => schemas.check(part, value));
  return [schema, ...all, ...(branch ? flatten(branch, value, schemas) : [])];
}

function typesOf(schema: Schema): string[] | undefined {
  if (schema['const'] !== undefined) return [jsonType(schema['const'])];
  const type = schema['type'];
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.map(String);
  const branches = alternativesOf(schema).map(typesOf);
  return branches.length > 0 && branches.every((types) => types !== undefined) ? branches.flat() : undefined;
}

function childrenOf(schema: Schema, value: Json, schemas: Schemas, path: Place['path']): Place[] {
  if (Array.isArray(value)) {
    const items = schema['items'];
    const prefix = objectsIn(schema['prefixItems']);
    return value.flatMap((item, index) => {
      const inner = prefix[index] ?? (isObject(items) ? items : undefined);
      return inner ? placesOf(inner, item, schemas, [...path, index]) : [];
    });
  }
  if (!isObject(value)) return [];
  const properties = propertiesOf(schema);
  return Object.entries(value).flatMap(([key, item]) => {
    const inner = properties[key];
    return isObject(inner) ? placesOf(inner, item, schemas, [...path, key]) : [];
  });
}

/** Name of a value's JSON type in schemas. */
export function jsonType(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value))) return 'integer';
  return typeof value;
}

/** A copy with the value at the path changed, or the key removed when `change` returns undefined. */
export function edit(value: Json, path: Place['path'], change: (old: Json) => Json | undefined): Json {
  const [head, ...rest] = path;
  if (head === undefined) return change(value) ?? null;
  if (Array.isArray(value)) return value.map((item, index) => (index === head ? edit(item, rest, change) : item));
  const copy: JsonObject = { ...(value as JsonObject) };
  const next = rest.length === 0 ? change(copy[head]!) : edit(copy[head]!, rest, change);
  if (next === undefined) delete copy[head];
  else copy[head] = next;
  return copy;
}
