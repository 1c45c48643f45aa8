/**
 * Reads JSON Schemas into declarations. Nested objects get a name too, since not every language has anonymous types.
 *
 * @module
 */
import { isObject } from '../json.js';
import { isChoiceOfKeys, propertiesOf, requiredOf } from '../suite/schema-visitor.js';
import type { Json, JsonObject, Schema } from '../suite/types.js';
import { ackArgumentsOf } from './ack-arguments.js';
import { pascal, unionOf, type Declaration, type Doc, type Field, type Shape } from './shape.js';

const SCALARS: { readonly [type: string]: Shape } = {
  string: { kind: 'text' },
  integer: { kind: 'integer' },
  number: { kind: 'number' },
  boolean: { kind: 'flag' },
  null: { kind: 'null' },
};

/** Reads the schemas of a suite, or of one release of it. */
export class Reader {
  readonly #declared = new Map<string, Declaration>();
  readonly #started = new Set<string>();

  /** @param schemas by id; a `$ref` is an id. */
  constructor(readonly schemas: { readonly [id: string]: Schema }) {}

  /** Everything declared so far; a declaration comes after those that it refers to. */
  get declarations(): Declaration[] {
    return [...this.#declared.values()];
  }

  /** Declares a schema and everything that it refers to. Returns its name. */
  declare(id: string): string {
    const schema = this.#schema(id);
    const name = String(schema['title']);
    if (this.#started.has(id)) return name;
    this.#started.add(id);
    const shape = this.#shape(schema, name);
    // #object has already declared an object under this name
    if (!(shape.kind === 'name' && shape.name === name)) this.#add({ kind: 'alias', name, doc: docOf(schema), shape });
    return name;
  }

  /** Declares the arguments of an acknowledgement. Returns their name. */
  declareAck(id: string): string {
    const schema = this.#schema(id);
    const name = String(schema['title']);
    if (this.#started.has(id)) return name;
    this.#started.add(id);
    const shape = this.#shape(schema, name, 'Value');
    this.#add({ kind: 'ack', name, doc: docOf(schema), shape, arguments: ackArgumentsOf([shape]) });
    return name;
  }

  #schema(id: string): Schema {
    const schema = this.schemas[id];
    if (!schema) throw new Error(`There is no schema "${id}".`);
    return schema;
  }

  #add(declaration: Declaration): void {
    if (this.#declared.has(declaration.name))
      throw new Error(`Two types would be called ${declaration.name}: give one of their schemas a title.`);
    this.#declared.set(declaration.name, declaration);
  }

  /** @param item the suffix for names of list items. */
  #shape(value: Json | undefined, name: string, item = 'Item'): Shape {
    if (!isObject(value)) return { kind: 'any' };
    if (typeof value['$ref'] === 'string') return { kind: 'name', name: this.declare(value['$ref']) };
    if ('const' in value) return literal(value['const']);
    if (Array.isArray(value['enum'])) return unionOf(value['enum'].map(literal));
    const alternatives = value['anyOf'] ?? value['oneOf'];
    if (Array.isArray(alternatives) && !alternatives.every(isChoiceOfKeys))
      return unionOf(alternatives.map((member) => this.#shape(member, memberName(member, name, alternatives), item)));
    if (Array.isArray(value['allOf'])) return this.#allOf(value, value['allOf'], name);
    const types = value['type'] ?? (isObject(value['properties']) ? 'object' : undefined);
    if (types === undefined) return { kind: 'any' };
    return unionOf([types].flat().map((type) => this.#shapeOfType(value, String(type), name, item)));
  }

  #shapeOfType(schema: JsonObject, type: string, name: string, item: string): Shape {
    if (type === 'array') return this.#list(schema, name, item);
    if (type !== 'object') return SCALARS[type] ?? { kind: 'any' };
    const properties = propertiesOf(schema);
    if (Object.keys(properties).length > 0 || schema['additionalProperties'] === false)
      return this.#object(schema, typeof schema['title'] === 'string' ? schema['title'] : name, []);
    return { kind: 'map', of: this.#shape(schema['additionalProperties'], `${name}Value`) };
  }

  #list(schema: JsonObject, name: string, item: string): Shape {
    const { minItems = 0, maxItems } = schema;
    const of = this.#shape(schema['items'], `${name}${item}`);
    return { kind: 'list', of, least: Number(minItems), ...(maxItems === undefined ? {} : { most: Number(maxItems) }) };
  }

  #object(schema: JsonObject, name: string, inherited: readonly Field[]): Shape {
    const required = new Set(requiredOf(schema));
    const own = Object.entries(propertiesOf(schema)).map(([key, property]): Field => ({
      name: key,
      shape: this.#shape(property, `${name}${pascal(key)}`),
      required: required.has(key),
      doc: docOf(property),
    }));
    const fields = [...new Map([...inherited, ...own].map((field) => [field.name, field])).values()];
    this.#add({ kind: 'object', name, doc: docOf(schema), fields, open: schema['additionalProperties'] !== false });
    return { kind: 'name', name };
  }

  /** `allOf`: a schema with another description, or an object with additional keys. */
  #allOf(schema: JsonObject, members: Json[], name: string): Shape {
    const shapes = members.map((member, index) => this.#shape(member, `${name}${index + 1}`));
    if (shapes.length === 1 && !isObject(schema['properties'])) return shapes[0]!;
    const inherited = shapes.map((shape) => (shape.kind === 'name' ? this.#declared.get(shape.name) : undefined));
    const fields = inherited.flatMap((declaration) => {
      if (declaration?.kind === 'object') return declaration.fields;
      throw new Error(`The type ${name} is made of something that is no object.`);
    });
    return this.#object(
      { additionalProperties: inherited.some((one) => one?.kind === 'object' && !one.open) ? false : true, ...schema },
      name,
      fields,
    );
  }
}

/** The name of an alternative without a title: the constant that distinguishes it. */
function memberName(member: Json, name: string, members: readonly Json[]): string {
  if (!isObject(member)) return name;
  const constant = Object.values(propertiesOf(member))
    .map((property) => (isObject(property) ? property['const'] : undefined))
    .find((value) => typeof value === 'string');
  if (constant !== undefined) return `${name}${pascal(String(constant))}`;
  return members.filter(needsName).length <= 1 ? name : `${name}${members.indexOf(member) + 1}`;
}

/** True for a schema that needs a name of its own. */
function needsName(member: Json): boolean {
  if (!isObject(member) || typeof member['title'] === 'string') return false;
  return (
    isObject(member['properties']) || member['additionalProperties'] === false || needsName(member['items'] ?? null)
  );
}

function literal(value: Json | undefined): Shape {
  if (value === null || value === undefined) return { kind: 'null' };
  return typeof value === 'object'
    ? { kind: 'any' }
    : { kind: 'literal', value: typeof value === 'bigint' ? Number(value) : value };
}

function docOf(value: Json): Doc {
  if (!isObject(value)) return {};
  const text = [textOf(value['description']), itemText(value['items'])]
    .filter((part) => part !== undefined)
    .join('\n\n');
  const [source, since, until] = [value['x-source'], value['x-since'], value['x-until']].map(textOf);
  return {
    ...(text === '' ? {} : { text }),
    ...(source === undefined ? {} : { source }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  };
}

const textOf = (value: Json | undefined): string | undefined => (value === undefined ? undefined : String(value));

/** The description of list items, unless they have a name and with it a description of their own. */
function itemText(items: Json | undefined): string | undefined {
  if (
    !isObject(items) ||
    items['description'] === undefined ||
    isObject(items['properties']) ||
    items['$ref'] !== undefined
  )
    return undefined;
  return `Each: ${String(items['description'])}`;
}
