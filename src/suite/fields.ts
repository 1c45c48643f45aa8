/**
 * Lists the fields that a schema names, and their alternative shapes.
 *
 * @module
 */
import { isObject, objectsIn } from '../json.js';
import { alternativesOf, propertiesOf } from './schema-visitor.js';
import type { JsonObject, Schema } from './types.js';
import { stringifyJson } from '../wire/lossless.js';

/** One field of a payload, or one of several shapes of it. */
export interface SchemaField {
  /** Schema id, such as `channel/message`. */
  schema: string;
  /**
   * Path, such as `data.reactions[].users`. The path of a shape ends with its label: `data.user (shared/webhook-name)`.
   */
  path: string;
  /** Paths of the fields that contain it. */
  within: readonly string[];
  description?: string;
}

type Place = Pick<SchemaField, 'schema' | 'path' | 'within'>;

/** Every field that the schema itself names. Fields of a referenced schema are listed under the id of that schema. */
export const fieldsOf = (id: string, schema: Schema): SchemaField[] =>
  nestedFields(schema, { schema: id, path: '', within: [] });

function nestedFields(schema: JsonObject, place: Place): SchemaField[] {
  const properties = Object.entries(propertiesOf(schema)).flatMap(([name, value]) =>
    isObject(value) ? fieldAndNested(value, placeBelow(place, place.path === '' ? name : `${place.path}.${name}`)) : [],
  );
  const items = isObject(schema['items']) ? nestedFields(schema['items'], placeBelow(place, `${place.path}[]`)) : [];
  return [
    ...properties,
    ...items,
    ...objectsIn(schema['allOf']).flatMap((part) => nestedFields(part, place)),
    ...alternativesOf(schema).flatMap((part) =>
      fieldAndNested(part, placeBelow(place, `${place.path} (${labelOf(part)})`.trim())),
    ),
  ];
}

const placeBelow = ({ schema, path, within }: Place, next: string): Place => ({
  schema,
  path: next,
  within: [...within, path],
});

function fieldAndNested(schema: JsonObject, place: Place): SchemaField[] {
  const description = schema['description'];
  return [{ ...place, ...(typeof description === 'string' ? { description } : {}) }, ...nestedFields(schema, place)];
}

/** The label of an alternative: its title, the schema it refers to, or what it requires. */
function labelOf(schema: JsonObject): string {
  const { title, $ref: reference, type, required } = schema;
  if (typeof title === 'string') return title;
  if (typeof reference === 'string') return reference;
  const [part] = objectsIn(schema['allOf']);
  if (part !== undefined) return labelOf(part);
  if (Array.isArray(type)) return type.join(' or ');
  if (type === 'array' && typeof schema['minItems'] === 'number') return `array of ${schema['minItems']}`;
  if (type === 'array' && schema['maxItems'] === 0) return 'empty array';
  if (typeof type === 'string') return Array.isArray(required) ? `${type} with ${required.join(', ')}` : type;
  return Array.isArray(required)
    ? `with ${required.join(', ')}`
    : stringifyJson(schema['const'] ?? schema['enum'] ?? 'otherwise');
}
