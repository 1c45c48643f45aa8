/**
 * Lists the fields and enum values that a schema describes, or only those that a given value shows.
 *
 * @module
 */
import { asList, asObject, isObject, objectsIn } from '../../src/json.js';
import { alternativesOf, propertiesOf } from '../../src/suite/schema-visitor.js';
import type { Json, Schema } from '../../src/suite/types.js';
import { stringifyJson } from '../../src/wire/lossless.js';

/** A field of a schema, or one value that a schema lists. */
export interface Row {
  kind: 'field' | 'value';
  /** Schema id and path, such as `events/status data.action`; for a value, followed by ` = "x"`. */
  name: string;
}

/** A value, with the check that decides which alternatives accept it. */
export interface ShownValue {
  value: Json;
  accepts(part: Schema, value: Json): boolean;
}

/** The current place in a schema. */
interface Place {
  schema: string;
  path: string;
}

type Schemas = { [id: string]: Schema };

/**
 * Rows of the schema `id`. With a `shownValue`, only rows that its value shows, including those of referenced
 * schemas.
 */
export function rowsOf(id: string, schemas: Schemas, shownValue?: ShownValue): Row[] {
  const root = schemas[id];
  return root === undefined ? [] : walk(root, { schema: id, path: '' }, schemas, shownValue);
}

function walk(schema: Schema, place: Place, schemas: Schemas, shownValue?: ShownValue): Row[] {
  const reference = schema['$ref'];
  if (typeof reference === 'string') return referencedRows(reference, schemas, shownValue);
  return [
    ...listedValueRows(schema, place, shownValue),
    ...alternativeRows(schema, place, schemas, shownValue),
    ...childRows(schema, place, schemas, shownValue),
  ];
}

/**
 * Rows of a referenced schema, under its own id. Without a `shownValue` there are none: each schema is listed by
 * itself.
 */
function referencedRows(id: string, schemas: Schemas, shownValue: ShownValue | undefined): Row[] {
  if (shownValue === undefined || schemas[id] === undefined) return [];
  return walk(schemas[id], { schema: id, path: '' }, schemas, shownValue);
}

function listedValueRows(schema: Schema, { schema: id, path }: Place, shownValue: ShownValue | undefined): Row[] {
  const values = 'const' in schema ? [schema['const']!] : asList(schema['enum']);
  const shown =
    shownValue === undefined
      ? values
      : values.filter((value) => stringifyJson(value) === stringifyJson(shownValue.value));
  return shown.map((value) => ({ kind: 'value', name: `${rowName(id, path)} = ${stringifyJson(value)}` }));
}

/** Rows of the parts of `allOf` and of the alternatives; the title of an alternative becomes part of the path. */
function alternativeRows(schema: Schema, place: Place, schemas: Schemas, shownValue: ShownValue | undefined): Row[] {
  const all = objectsIn(schema['allOf']);
  const some = alternativesOf(schema).filter(
    (part) => shownValue === undefined || shownValue.accepts(part, shownValue.value),
  );
  const inside = (part: Schema): Place =>
    typeof part['title'] === 'string' ? { ...place, path: `${place.path}(${part['title']})` } : place;
  return [
    ...all.map((part) => walk(part, place, schemas, shownValue)),
    ...some.map((part) => walk(part, inside(part), schemas, shownValue)),
  ].flat();
}

function childRows(schema: Schema, place: Place, schemas: Schemas, shownValue: ShownValue | undefined): Row[] {
  const rowsBelow = (part: Json | undefined, step: string, value: Json | undefined): Row[] => {
    if (!isObject(part) || (shownValue !== undefined && value === undefined)) return [];
    return walk(
      part,
      { ...place, path: place.path + step },
      schemas,
      shownValue === undefined ? undefined : { ...shownValue, value: value! },
    );
  };
  const items = asList(shownValue?.value);
  const elements =
    shownValue === undefined
      ? rowsBelow(schema['items'], '[]', undefined)
      : items.flatMap((item) => rowsBelow(schema['items'], '[]', item));
  const shown = asObject(shownValue?.value) ?? {};
  const properties = propertiesOf(schema);
  const fields = Object.entries(properties)
    .filter(([key]) => shownValue === undefined || key in shown)
    .flatMap(([key, part]): Row[] => [
      { kind: 'field', name: rowName(place.schema, `${place.path}.${key}`) },
      ...rowsBelow(part, `.${key}`, shown[key]),
    ]);
  const others =
    shownValue === undefined
      ? [undefined]
      : Object.entries(shown).flatMap(([key, value]) => (key in properties ? [] : [value]));
  return [...elements, ...fields, ...others.flatMap((value) => rowsBelow(schema['additionalProperties'], '.*', value))];
}

const rowName = (schema: string, path: string): string =>
  path === '' ? schema : `${schema} ${path.replace(/^\./, '')}`;
