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

/** Rows of the schema `id`. With a `sight`, only rows that its value shows, including those of referenced schemas. */
export function rowsOf(id: string, schemas: Schemas, sight?: ShownValue): Row[] {
  const root = schemas[id];
  return root === undefined ? [] : walk(root, { schema: id, path: '' }, schemas, sight);
}

function walk(schema: Schema, place: Place, schemas: Schemas, sight?: ShownValue): Row[] {
  const reference = schema['$ref'];
  if (typeof reference === 'string') return referencedRows(reference, schemas, sight);
  return [
    ...listedValueRows(schema, place, sight),
    ...alternativeRows(schema, place, schemas, sight),
    ...childRows(schema, place, schemas, sight),
  ];
}

/** Rows of a referenced schema, under its own id. Without a `sight` there are none: each schema is listed by itself. */
function referencedRows(id: string, schemas: Schemas, sight: ShownValue | undefined): Row[] {
  if (sight === undefined || schemas[id] === undefined) return [];
  return walk(schemas[id], { schema: id, path: '' }, schemas, sight);
}

function listedValueRows(schema: Schema, { schema: id, path }: Place, sight: ShownValue | undefined): Row[] {
  const values = 'const' in schema ? [schema['const']!] : asList(schema['enum']);
  const shown =
    sight === undefined ? values : values.filter((value) => stringifyJson(value) === stringifyJson(sight.value));
  return shown.map((value) => ({ kind: 'value', name: `${rowName(id, path)} = ${stringifyJson(value)}` }));
}

/** Rows of the parts of `allOf` and of the alternatives; the title of an alternative becomes part of the path. */
function alternativeRows(schema: Schema, place: Place, schemas: Schemas, sight: ShownValue | undefined): Row[] {
  const all = objectsIn(schema['allOf']);
  const some = alternativesOf(schema).filter((part) => sight === undefined || sight.accepts(part, sight.value));
  const inside = (part: Schema): Place =>
    typeof part['title'] === 'string' ? { ...place, path: `${place.path}(${part['title']})` } : place;
  return [
    ...all.map((part) => walk(part, place, schemas, sight)),
    ...some.map((part) => walk(part, inside(part), schemas, sight)),
  ].flat();
}

function childRows(schema: Schema, place: Place, schemas: Schemas, sight: ShownValue | undefined): Row[] {
  const rowsBelow = (part: Json | undefined, step: string, value: Json | undefined): Row[] => {
    if (!isObject(part) || (sight !== undefined && value === undefined)) return [];
    return walk(
      part,
      { ...place, path: place.path + step },
      schemas,
      sight === undefined ? undefined : { ...sight, value: value! },
    );
  };
  const items = asList(sight?.value);
  const elements =
    sight === undefined
      ? rowsBelow(schema['items'], '[]', undefined)
      : items.flatMap((item) => rowsBelow(schema['items'], '[]', item));
  const shown = asObject(sight?.value) ?? {};
  const properties = propertiesOf(schema);
  const fields = Object.entries(properties)
    .filter(([key]) => sight === undefined || key in shown)
    .flatMap(([key, part]): Row[] => [
      { kind: 'field', name: rowName(place.schema, `${place.path}.${key}`) },
      ...rowsBelow(part, `.${key}`, shown[key]),
    ]);
  const others =
    sight === undefined
      ? [undefined]
      : Object.entries(shown).flatMap(([key, value]) => (key in properties ? [] : [value]));
  return [...elements, ...fields, ...others.flatMap((value) => rowsBelow(schema['additionalProperties'], '.*', value))];
}

const rowName = (schema: string, path: string): string =>
  path === '' ? schema : `${schema} ${path.replace(/^\./, '')}`;
