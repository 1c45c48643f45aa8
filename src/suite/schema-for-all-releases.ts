/**
 * Makes the schema for all releases at once, from which types and validators are generated. `project` makes the schema
 * of one release.
 *
 * @module
 */
import { isObject } from '../json.js';
import type { LosslessJson as Json, Schema } from './basics.js';
import { mapSubschemas, propertiesOf } from './schema-visitor.js';

const isRanged = (schema: Json | undefined): boolean =>
  isObject(schema) && ('x-since' in schema || 'x-until' in schema);

/**
 * Makes everything optional that not all releases have. The ranges stay in the schema, for the documentation.
 *
 * @param schema a schema with ranges; it is not changed.
 */
export function schemaForAllReleases(schema: Schema): Schema {
  const properties = propertiesOf(schema);
  const copy = mapSubschemas(schema, (inner, { keyword }) =>
    keyword === 'allOf' && isRanged(inner) ? undefined : schemaForAllReleases(inner),
  );
  return Object.fromEntries(
    Object.entries(copy).map(([keyword, value]): [string, Json] => {
      if (!Array.isArray(value)) return [keyword, value];
      if (keyword === 'required') return [keyword, value.filter((name) => !isRanged(properties[String(name)]))];
      // Alternatives of different releases may overlap: "exactly one" only holds within a release.
      return [keyword === 'oneOf' && value.some(isRanged) ? 'anyOf' : keyword, value];
    }),
  );
}
