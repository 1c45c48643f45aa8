/**
 * Takes well-formed payloads of client events, and their required fields, from the schemas.
 *
 * @module
 */
import { asList, asObject, isObject, objectsIn } from '../../src/json.js';
import { propertiesOf, requiredOf } from '../../src/suite/schema-visitor.js';
import type { Json, MessageSpec, Schema } from '../../src/suite/types.js';

type Schemas = { [id: string]: Schema };

/** A required field. */
export interface RequiredField {
  path: string[];
  /** Kinds of JSON value that its schema allows; undefined allows all. */
  jsonKinds?: string[];
}

/** The first example of the schema; with an envelope, the envelope's first example around it. */
export function examplePayload({ envelope, schema }: MessageSpec, schemas: Schemas): Json {
  const inner = schema === undefined ? {} : firstExample(schemas[schema]);
  if (envelope === undefined) return inner;
  const outer = firstExample(schemas[envelope]);
  return isObject(outer) ? { ...outer, data: inner } : outer;
}

function firstExample(schema: Schema | undefined): Json {
  return asList(schema?.['examples'])[0] ?? {};
}

/** Every required field of the payload, at any depth, each once. */
export function requiredFields({ envelope, schema }: MessageSpec, schemas: Schemas): RequiredField[] {
  const inner = schema === undefined ? [] : requiredFieldsIn(schemas[schema], [], schemas);
  const all =
    envelope === undefined
      ? inner
      : [
          ...requiredFieldsIn(schemas[envelope], [], schemas),
          ...inner.map(({ path, ...rest }) => ({ path: ['data', ...path], ...rest })),
        ];
  return all.filter(
    (field, index) => all.findIndex((other) => other.path.join('.') === field.path.join('.')) === index,
  );
}

function requiredFieldsIn(schema: Json | undefined, path: string[], schemas: Schemas): RequiredField[] {
  if (!isObject(schema)) return [];
  const target = typeof schema['$ref'] === 'string' ? requiredFieldsIn(schemas[schema['$ref']], path, schemas) : [];
  const parts = objectsIn(schema['allOf']).flatMap((part) => requiredFieldsIn(part, path, schemas));
  const properties = propertiesOf(schema);
  // the first alternative is the usual one
  const alternative = asObject(asList(schema['anyOf'])[0]) ?? {};
  const required = [schema, alternative].flatMap(requiredOf);
  const own = required.flatMap((name) => {
    const jsonKinds = jsonKindsOf(properties[name], schemas);
    return [
      { path: [...path, name], ...(jsonKinds === undefined ? {} : { jsonKinds }) },
      ...requiredFieldsIn(properties[name], [...path, name], schemas),
    ];
  });
  return [...target, ...parts, ...own];
}

const KINDS: { [type: string]: string } = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
  null: 'null',
};

function jsonKindsOf(schema: Json | undefined, schemas: Schemas): string[] | undefined {
  if (!isObject(schema)) return undefined;
  if (typeof schema['$ref'] === 'string') return jsonKindsOf(schemas[schema['$ref']], schemas);
  if (schema['const'] !== undefined)
    return [schema['const'] === null ? 'null' : (KINDS[typeof schema['const']] ?? 'object')];
  if (Array.isArray(schema['allOf']))
    return schema['allOf'].map((part) => jsonKindsOf(part, schemas)).find((kinds) => kinds !== undefined);
  const types = schema['type'] === undefined ? [] : [schema['type']].flat();
  return types.length === 0 ? undefined : types.map((type) => KINDS[String(type)]!);
}

/** The payload with one field replaced, or without that field when `value` is undefined. */
export function withFieldReplaced(payload: Json, path: readonly string[], value: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined || !isObject(payload)) return payload;
  const out = { ...payload };
  const inner = rest.length === 0 ? value : withFieldReplaced(out[key] ?? {}, rest, value);
  if (inner === undefined) delete out[key];
  else out[key] = inner;
  return out;
}
