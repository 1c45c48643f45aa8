/**
 * Fields of JSON objects, as a JSON Schema and as a TypeScript type at once.
 *
 * @module
 */
import type { LosslessJson, LosslessJsonObject, Schema } from './basics.js';

/** A field whose values have the type `T`. */
export interface Field<T> {
  readonly schema: Schema;
  /** Never set at run time: only carries the type. */
  readonly value?: T;
}

/** A field that may be left out. */
export interface OptionalField<T> extends Field<T> {
  readonly optional: true;
}

/** The fields of an object by name. */
export interface Fields {
  readonly [name: string]: Field<unknown>;
}

/** The type of a field's values. */
export type ValueOf<F> = F extends Field<infer T> ? T : never;

type OptionalKeys<F> = { [K in keyof F]: F[K] extends { readonly optional: true } ? K : never }[keyof F];

/** The type of an object with these fields and no others. */
export type ObjectOf<F> = { [K in Exclude<keyof F, OptionalKeys<F>>]: ValueOf<F[K]> } & {
  [K in OptionalKeys<F>]?: ValueOf<F[K]>;
} extends infer O
  ? { [K in keyof O]: O[K] }
  : never;

const field = <T>(schema: Schema, description?: string): Field<T> => ({
  schema: description === undefined ? schema : { ...schema, description },
});

/** A string. */
export const text = (description?: string): Field<string> => field({ type: 'string' }, description);

/** A boolean. */
export const flag = (description?: string): Field<boolean> => field({ type: 'boolean' }, description);

/** A list of strings. */
export const texts = (description?: string): Field<string[]> =>
  field({ type: 'array', items: { type: 'string' } }, description);

/** One of these values. */
export const oneOf = <const T extends string | boolean>(values: readonly T[], description?: string): Field<T> =>
  field({ enum: [...values] }, description);

/** A list of some of these values. */
export const someOf = <const T extends string>(values: readonly T[], description?: string): Field<T[]> =>
  field({ type: 'array', items: { enum: [...values] }, uniqueItems: true }, description);

/** A value of the field, or null. */
export const orNull = <T>(of: Field<T>, description?: string): Field<T | null> =>
  field({ anyOf: [of.schema, { type: 'null' }] }, description);

/** Any JSON value. */
export const any = (description?: string): Field<LosslessJson> => field({}, description);

/** Any JSON object. */
export const anyObject = (description?: string): Field<LosslessJsonObject> => field({ type: 'object' }, description);

/** A list of values of the field. */
export const listOf = <T>(of: Field<T>, description?: string): Field<T[]> =>
  field({ type: 'array', items: of.schema }, description);

/** An object that has these fields, and any others that the server sends. */
export const object = <F extends Fields>(fields: F, description?: string): Field<ObjectOf<F> & LosslessJsonObject> => {
  const { additionalProperties: _closed, ...open } = objectSchema(fields);
  return field(open, description);
};

/** The field as an optional one. */
export const optional = <T>({ schema }: Field<T>): OptionalField<T> => ({ schema, optional: true });

/** True for a field that may be left out. */
export const isOptional = (of: Field<unknown>): boolean => 'optional' in of;

/** The schema of an object with these fields and no others. */
export function objectSchema(fields: Fields): Schema {
  const required = Object.keys(fields).filter((name) => !isOptional(fields[name]!));
  return {
    type: 'object',
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])),
  };
}
