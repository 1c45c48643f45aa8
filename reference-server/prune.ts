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
interface Shape {
  properties: { [name: string]: Json };
  closed: boolean;
  items?: Schema;
}

/**
 * The value without the properties that a closed object of the schema does not list. The value itself is not changed.
 */
export function prune(value: Json, schema: Schema, schemas: Schemas): Json {
  if (value === null || typeof value !== 'object') return value;
  const shape: Shape = { properties: {}, closed: false };
  fold(schema, value, schemas, shape);
  if (Array.isArray(value)) return shape.items ? value.map((item) => prune(item, shape.items!, schemas)) : value;
  const kept: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    const property = shape.properties[key];
    if (property === undefined && shape.closed) continue;
    kept[key] = isObject(property) ? prune(item, property, schemas) : item;
  }
  return kept;
}

function fold(schema: Schema, value: Json, schemas: Schemas, shape: Shape): void {
  const target = typeof schema['$ref'] === 'string' ? schemas[schema['$ref']] : undefined;
  if (target) fold(target, value, schemas, shape);
  Object.assign(shape.properties, propertiesOf(schema));
  if (schema['additionalProperties'] === false) shape.closed = true;
  if (isObject(schema['items'])) shape.items = schema['items'];
  for (const member of objectsIn(schema['allOf'])) fold(member, value, schemas, shape);
  for (const key of ['anyOf', 'oneOf']) {
    const fitting = objectsIn(schema[key]).find((member) => fits(value, member, schemas));
    if (fitting) fold(fitting, value, schemas, shape);
  }
}

/** Rough test that picks an alternative: the type, the required keys and constant properties. */
function fits(value: Json, schema: Schema, schemas: Schemas): boolean {
  if (typeof schema['$ref'] === 'string') {
    const target = schemas[schema['$ref']];
    return target === undefined || fits(value, target, schemas);
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
