/**
 * A schema for the whole range of releases: what types and validators are made of. `project` makes the strict ones.
 *
 * @module
 */
import type { Json, JsonObject, Schema } from '../../src/suite/types.js';
import { isObject } from '../json.js';

/** Values that only look like schemas. */
const DATA = new Set(['const', 'enum', 'default', 'examples', 'x-invalid-examples']);

const ranged = (value: Json | undefined): boolean => isObject(value) && ('x-since' in value || 'x-until' in value);

/** What is not in every release is allowed and never required. Ranges stay in the schema, for the documentation. */
export function wholeRange(schema: Schema): Schema {
  const out: Schema = {};
  for (const [key, value] of Object.entries(schema)) {
    if (DATA.has(key)) out[key] = value;
    else if (key === 'required' && Array.isArray(value))
      out[key] = value.filter((name) => !ranged((schema['properties'] as JsonObject | undefined)?.[String(name)]));
    else if ((key === 'properties' || key === '$defs') && isObject(value)) out[key] = mapValues(value, widen);
    else if (key === 'allOf' && Array.isArray(value)) out[key] = value.filter((member) => !ranged(member)).map(widen);
    // Alternatives of different releases may overlap; "exactly one" only holds within a release.
    else if (key === 'oneOf' && Array.isArray(value)) out[value.some(ranged) ? 'anyOf' : 'oneOf'] = value.map(widen);
    else out[key] = widen(value);
  }
  return out;
}

function widen(value: Json): Json {
  if (Array.isArray(value)) return value.map(widen);
  return isObject(value) ? wholeRange(value) : value;
}

/** Applies a function to every value of an object. */
export function mapValues(object: JsonObject, change: (value: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
