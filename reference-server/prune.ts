/**
 * Drops fields that a release does not have: handlers build payloads with the fields of all releases, and `prune`
 * removes those that the projected schema lacks.
 *
 * @module
 */
import { isObject, objectsIn } from '../src/json.js';
import { propertiesOf, requiredOf } from '../src/suite/schema-visitor.js';
import type { Json, JsonObject, Schema } from '../src/suite/types.js';

/** Schemas of the projection by id. */
export type Schemas = { [id: string]: Schema };

/** The parts of a schema that `prune` needs, after `$ref`, `allOf` and the fitting alternative are merged. */
interface MergedShape {
  properties: { [name: string]: Json };
  closed: boolean;
  items?: Schema;
}

/**
 * The value without the properties that a closed object of the schema does not list. The value itself is not changed.
 */
export function prune(value: Json, schema: Schema, schemas: Schemas): Json {
  if (value === null || typeof value !== 'object') return value;
  const shape: MergedShape = { properties: {}, closed: false };
  mergeInto(schema, value, schemas, shape);
  if (Array.isArray(value)) return shape.items ? value.map((item) => prune(item, shape.items!, schemas)) : value;
  const pruned: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    const property = shape.properties[key];
    if (property === undefined && shape.closed) continue;
    pruned[key] = isObject(property) ? prune(item, property, schemas) : item;
  }
  return pruned;
}

function mergeInto(schema: Schema, value: Json, schemas: Schemas, shape: MergedShape): void {
  const target = typeof schema['$ref'] === 'string' ? schemas[schema['$ref']] : undefined;
  if (target) mergeInto(target, value, schemas, shape);
  Object.assign(shape.properties, propertiesOf(schema));
  if (schema['additionalProperties'] === false) shape.closed = true;
  if (isObject(schema['items'])) shape.items = schema['items'];
  for (const member of objectsIn(schema['allOf'])) mergeInto(member, value, schemas, shape);
  for (const key of ['anyOf', 'oneOf']) {
    const fitting = objectsIn(schema[key]).find((member) => isFitting(value, member, schemas));
    if (fitting) mergeInto(fitting, value, schemas, shape);
  }
}

/** Rough test that picks an alternative: the type, the required keys and constant properties. */
function isFitting(value: Json, schema: Schema, schemas: Schemas): boolean {
  if (typeof schema['$ref'] === 'string') {
    const target = schemas[schema['$ref']];
    return target === undefined || isFitting(value, target, schemas);
  }
  const types = [schema['type'] ?? (isObject(schema['properties']) ? 'object' : undefined)].flat();
  if (types[0] !== undefined && !types.includes(Array.isArray(value) ? 'array' : 'object')) return false;
  if (!isObject(value)) return true;
  if (requiredOf(schema).some((key) => !(key in value))) return false;
  return Object.entries(propertiesOf(schema)).every(
    ([key, property]) =>
      !isObject(property) || property['const'] === undefined || !(key in value) || property['const'] === value[key],
  );
}
