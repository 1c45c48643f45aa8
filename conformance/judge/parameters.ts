/**
 * The parameters of a rule. One declaration gives both the JSON Schema for a requirement's `with` and the TypeScript
 * type that the rule reads.
 *
 * @module
 */
import type { JsonObject, Schema } from '../../src/suite/types.js';

/** One parameter: the schema of its values and, at compile time only, their type. */
export interface Parameter<Value> {
  readonly schema: Schema;
  readonly optional: boolean;
  /** Never set; carries the type of the values. */
  readonly value?: Value;
}

/** A parameter that may be omitted. */
export interface OptionalParameter<Value> extends Parameter<Value> {
  readonly optional: true;
}

/** A parameter that must be given. */
export interface RequiredParameter<Value> extends Parameter<Value> {
  readonly optional: false;
}

/** Parameters by name. */
export interface ParameterTable {
  readonly [name: string]: Parameter<unknown>;
}

type ValueOf<Given> = Given extends Parameter<infer Value> ? Value : never;
type Flat<Type> = { [Key in keyof Type]: Type[Key] };

/** The values that a rule with these parameters receives. */
export type ValuesOf<Table extends ParameterTable> = Flat<
  {
    [Name in keyof Table as Table[Name] extends OptionalParameter<unknown> ? never : Name]: ValueOf<Table[Name]>;
  } & {
    [Name in keyof Table as Table[Name] extends OptionalParameter<unknown> ? Name : never]?: ValueOf<Table[Name]>;
  }
>;

const required = <Value>(schema: Schema): RequiredParameter<Value> => ({ schema, optional: false });

/** A text, such as the name of an event. */
export const text = (description: string): RequiredParameter<string> => required({ description, type: 'string' });

/** One of these texts. */
export const oneOf = <const Value extends string>(description: string, ...values: Value[]): RequiredParameter<Value> =>
  required({ description, enum: values });

/** A list of distinct texts, not empty. */
export const texts = (description: string): RequiredParameter<readonly string[]> =>
  required({ description, type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string' } });

/** A matcher for payloads, as in `match` of scenarios. */
export const matcher = (description: string): RequiredParameter<JsonObject> =>
  required({ description, type: 'object' });

/** An object with these keys and no others. */
export const object = <const Table extends ParameterTable>(
  description: string,
  table: Table,
): RequiredParameter<ValuesOf<Table>> => required({ description, ...schemaOf(table) });

/** The same parameter, made optional. */
export const optional = <Value>({ schema }: Parameter<Value>): OptionalParameter<Value> => ({
  schema,
  optional: true,
});

/** The schema of an object with these keys and no others. */
export function schemaOf(table: ParameterTable): Schema {
  const needed = Object.keys(table).filter((name) => !table[name]!.optional);
  return {
    type: 'object',
    ...(needed.length === 0 ? {} : { required: needed }),
    additionalProperties: false,
    properties: Object.fromEntries(Object.entries(table).map(([name, { schema }]) => [name, schema])),
  };
}
