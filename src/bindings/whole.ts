/**
 * Makes one schema that holds for all releases together; `project` makes that of one release.
 *
 * @module
 */
import type { Json, JsonObject, Schema } from '../suite/types.js';

/** Keywords whose values are data, not schemas. */
const DATA = new Set(['const', 'enum', 'default', 'examples', 'x-invalid-examples']);

/** True for a JSON object. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ranged = (value: Json | undefined): boolean => isObject(value) && ('x-since' in value || 'x-until' in value);

/** A key that not every release has is allowed and never required. Ranges are kept for the documentation. */
export function wholeRange(schema: Schema): Schema {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const out: Schema = {};
  for (const [key, value] of Object.entries(schema)) {
    if (DATA.has(key)) out[key] = value;
    else if (key === 'required' && Array.isArray(value))
      out[key] = value.filter((name) => !ranged(properties[String(name)]));
    else if ((key === 'properties' || key === '$defs') && isObject(value)) out[key] = mapValues(value, widen);
    else if (key === 'allOf' && Array.isArray(value)) out[key] = value.filter((member) => !ranged(member)).map(widen);
    // alternatives of different releases may overlap: "exactly one" only holds within a release
    else if (key === 'oneOf' && Array.isArray(value)) out[value.some(ranged) ? 'anyOf' : 'oneOf'] = value.map(widen);
    else out[key] = widen(value);
  }
  return out;
}

function widen(value: Json): Json {
  if (Array.isArray(value)) return value.map(widen);
  return isObject(value) ? wholeRange(value) : value;
}

function mapValues(object: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
