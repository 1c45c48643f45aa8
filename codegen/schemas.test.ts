import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { asList, isObject, objectsIn } from '../src/json.js';
import { project } from '../src/suite/project.js';
import { propertiesOf, requiredOf, walkSchema } from '../src/suite/schema-visitor.js';
import type { Json, JsonObject, Release, Schema } from '../src/suite/types.js';

const folder = fileURLToPath(new URL('../schemas/', import.meta.url));
const suffix = '.schema.json';
const base = 'schema:///';

const schemas: { [id: string]: Schema } = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(suffix))
    .sort()
    .map((file) => [
      file.replaceAll('\\', '/').slice(0, -suffix.length),
      JSON.parse(readFileSync(folder + file, 'utf8')) as Schema,
    ]),
);
const ids = Object.keys(schemas);
const versions = parse(readFileSync(new URL('../versions.yaml', import.meta.url), 'utf8')) as {
  set: string;
  releases: Release[];
};
const order = versions.releases.map((release) => release.version);

/** Every subschema with its path; `property` is true for a named property. */
const everywhere = ids
  .flatMap((id) => [...walkSchema(schemas[id]!, id)])
  .map(({ schema, path, keyword }) => ({ schema, path, property: keyword === 'properties' }));
const paths = (test: (found: (typeof everywhere)[number]) => boolean): string[] =>
  everywhere.filter(test).map((found) => found.path);

function ajvOf(all: { [id: string]: Schema }): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: true,
    strictTuples: true,
    allowUnionTypes: true,
    allErrors: false,
  });
  ajv.addVocabulary(['x-since', 'x-until', 'x-source', 'x-invalid-examples']);
  for (const [id, schema] of Object.entries(all)) {
    try {
      ajv.addSchema(schema, base + id + suffix);
    } catch (error) {
      throw new Error(`schemas/${id}${suffix} is not a valid JSON Schema: ${String(error)}`, { cause: error });
    }
  }
  return ajv;
}

/** The first release of each range in which no schema changes, and the newest release. */
const steps = order.filter(
  (version, index) =>
    everywhere.some(({ schema }) => schema['x-since'] === version || schema['x-until'] === order[index - 1]) ||
    index === 0 ||
    index === order.length - 1,
);
const suite = {
  set: versions.set,
  digest: '',
  releases: versions.releases,
  messages: [],
  schemas,
  requirements: [],
  scenarios: [],
};
const whole = ajvOf(schemas);
const projected = steps.map((version) => ({ version, ajv: ajvOf(project(suite, version).schemas) }));
const validators = (id: string): { version: string; validate: ValidateFunction }[] =>
  projected.map(({ version, ajv }) => ({ version, validate: ajv.getSchema(base + id + suffix) as ValidateFunction }));

describe('versions.yaml', () => {
  it('Should list every release once, oldest first', () => {
    const number = (version: string): number => version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
    expect(order[0]).toBe('0.6.32');
    expect(order.map(number)).toEqual([...new Set(order.map(number))].sort((a, b) => a - b));
  });
});

describe('All schemas', () => {
  it('Should be found', () => {
    expect(ids.length).toBeGreaterThan(30);
  });

  it('Should have unique titles in PascalCase that are no names of globals', () => {
    const titles = ids.map((id) => String(schemas[id]!['title']));
    const globals = [
      'Notification',
      'Document',
      'Text',
      'Comment',
      'Selection',
      'Attr',
      'Node',
      'Element',
      'Range',
      'Plugin',
      'Image',
      'Option',
      'Audio',
    ];
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(
      titles.filter((title) => !/^[A-Z][A-Za-z0-9]+$/.test(title) || title in globalThis || globals.includes(title)),
    ).toEqual([]);
  });

  it('Should describe every property', () => {
    expect(paths(({ schema, property }) => property && !String(schema['description'] ?? '').trim())).toEqual([]);
  });

  it('Should have no keyword beside $ref', () => {
    expect(paths(({ schema }) => '$ref' in schema && Object.keys(schema).length > 1)).toEqual([]);
  });

  it('Should use only keywords that every consumer supports', () => {
    expect(paths(({ schema }) => '$id' in schema || 'unevaluatedProperties' in schema)).toEqual([]);
    expect(paths(({ schema, path }) => 'prefixItems' in schema && !/-ack(\/|$)/.test(path))).toEqual([]);
  });

  it('Should bound ranges by releases in the right order', () => {
    const rank = (version: Json | undefined, otherwise: number): number =>
      version === undefined ? otherwise : order.indexOf(String(version));
    expect(
      paths(({ schema }) => {
        const since = rank(schema['x-since'], 0);
        const until = rank(schema['x-until'], order.length - 1);
        return since < 0 || until < 0 || since > until;
      }),
    ).toEqual([]);
  });

  it('Should put ranges only where the projection acts on them', () => {
    expect(
      paths(
        ({ schema, path, property }) =>
          ('x-since' in schema || 'x-until' in schema) && !property && !/\/(anyOf|oneOf|allOf)\/\d+$/.test(path),
      ),
    ).toEqual([]);
  });

  it('Should require only properties that are listed', () => {
    expect(paths(({ schema }) => requiredOf(schema).some((name) => !(name in propertiesOf(schema))))).toEqual([]);
  });

  it('Should forbid additional properties in every object that contains a person', () => {
    const open = (schema: JsonObject): boolean =>
      isObject(schema['properties']) && schema['additionalProperties'] !== false;
    expect(
      paths(
        ({ schema, path, property }) =>
          property &&
          /\/properties\/users?(\/items)?$/.test(path) &&
          [...walkSchema(schema)].some((part) => open(part.schema)),
      ),
    ).toEqual([]);
  });
});

describe('Variants of a channel message', () => {
  const bodyOf = (id: string): JsonObject =>
    ((schemas[id]!['properties'] as JsonObject)['data'] as JsonObject)['properties'] as JsonObject;
  const model = schemas['shared/channel-message']!['properties'] as JsonObject;
  it.each([
    ['channel/message', ['temp_id', 'user']],
    ['channel/reaction-add', ['name']],
    ['channel/reaction-remove', ['name']],
    ['channel/pinned-update', ['data']],
  ])('Should agree with the message in %s', (id, own) => {
    const without = (properties: JsonObject): JsonObject =>
      Object.fromEntries(Object.entries(properties).filter(([name]) => !own.includes(name)));
    expect(without(bodyOf(id))).toEqual(without(model));
  });
});

describe.each(ids)('%s', (id) => {
  const schema = schemas[id]!;

  it('Should have a description and a source', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(String(schema['description'] ?? '').length).toBeGreaterThan(10);
    expect(String(schema['x-source'] ?? '').length).toBeGreaterThan(10);
  });

  it('Should be a valid schema in every release', () => {
    expect(() => whole.getSchema(base + id + suffix)).not.toThrow();
    for (const { version, validate } of validators(id)) expect(validate, version).toBeTypeOf('function');
  });

  it('Should accept each of its examples, at least two, in some release', () => {
    const examples = asList(schema['examples']);
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const [index, example] of examples.entries()) {
      const refusals = validators(id).map(({ version, validate }) =>
        validate(example) ? undefined : { version, errors: validate.errors },
      );
      expect(refusals.includes(undefined), `example ${index}: ${JSON.stringify(refusals.at(-1))}`).toBe(true);
    }
  });

  it('Should refuse each of its invalid examples in every release, and give the reason', () => {
    const examples = objectsIn(schema['x-invalid-examples']);
    expect(examples.length).toBeGreaterThanOrEqual(1);
    for (const [index, { value, why }] of examples.entries()) {
      expect(String(why ?? '').length, `invalid example ${index}`).toBeGreaterThan(5);
      const accepting = validators(id).filter(({ validate }) => validate(value));
      expect(
        accepting.map(({ version }) => version),
        `invalid example ${index}: ${String(why)}`,
      ).toEqual([]);
    }
  });
});
