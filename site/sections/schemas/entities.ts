/**
 * Draws schemas as entity diagrams with the references between them.
 *
 * @module
 */
import { asObject } from '../../../src/json.js';
import { propertiesOf, requiredOf, subschemas } from '../../../src/suite/schema-visitor.js';
import type { JsonObject, Schema, Suite } from '../../../src/suite/types.js';

/** A reference from one schema to another. */
export interface Relation {
  from: string;
  to: string;
  /** The field that refers; empty when the whole schema is the other one. */
  field: string;
  /** True when the field is a list. */
  many: boolean;
  required: boolean;
}

/** Most fields that are shown of an entity. */
const FIELDS = 8;

/** Every `$ref` between schemas. */
export function relationsOf(schemas: Suite['schemas']): Relation[] {
  const out = new Map<string, Relation>();
  for (const [from, schema] of Object.entries(schemas)) {
    for (const reference of refs(schema, '', false, true)) {
      const key = `${from} ${reference.to} ${reference.field}`;
      if (!out.has(key)) out.set(key, { from, ...reference });
    }
  }
  return [...out.values()];
}

function refs(schema: Schema, field: string, many: boolean, required: boolean): Omit<Relation, 'from'>[] {
  const own = typeof schema['$ref'] === 'string' ? [{ to: schema['$ref'], field, many, required }] : [];
  const needed = requiredOf(schema);
  const inside = subschemas(schema).flatMap(({ keyword, name, schema: inner }) => {
    if (keyword === 'properties') return refs(inner, name!, false, needed.includes(name!));
    if (keyword === 'items') return refs(inner, field, true, required);
    if (keyword === 'allOf') return refs(inner, field, many, required);
    return keyword === 'anyOf' || keyword === 'oneOf' ? refs(inner, field, many, false) : [];
  });
  return [...own, ...inside];
}

/** Mermaid texts of the shapes that refer to each other, with their fields: one text for each connected group. */
export function entityDiagrams({ schemas }: Suite): string[] {
  const relations = relationsOf(schemas);
  const held = new Set(relations.map(({ to }) => to));
  const among = relations.filter(({ from }) => held.has(from));
  if (among.length === 0) throw new Error('No shape refers to another: there is nothing to draw.');
  return together(among).map((edges) => {
    const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort();
    return [
      'erDiagram',
      ...ids.map((id) => entity(titleOf(schemas, id), schemas[id]!)),
      ...edges.map((relation) => edge(schemas, relation)),
    ].join('\n  ');
  });
}

/** Groups relations that are connected, directly or through others. */
function together(relations: readonly Relation[]): Relation[][] {
  const groups: Relation[][] = [];
  for (const relation of relations) {
    const touches = (group: Relation[]): boolean =>
      group.some(({ from, to }) => [from, to].some((id) => id === relation.from || id === relation.to));
    const touching = groups.filter(touches);
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), relation]);
  }
  return groups;
}

/** Mermaid text of the references from the payloads of an area to shapes; undefined when there are none. */
export function payloadDiagram({ schemas }: Suite, area: string): string | undefined {
  const relations = relationsOf(schemas).filter(({ from }) => from.startsWith(`${area}/`));
  return relations.length === 0
    ? undefined
    : ['erDiagram', 'direction LR', ...relations.map((relation) => edge(schemas, relation))].join('\n  ');
}

const titleOf = (schemas: Suite['schemas'], id: string): string => word(String(schemas[id]?.['title'] ?? id));

/** The text as a name that Mermaid accepts. */
const word = (text: string): string => text.replaceAll(/[^A-Za-z0-9_-]/g, '-');

function entity(title: string, schema: JsonObject): string {
  const fields = Object.entries(propertiesOf(schema));
  if (fields.length === 0) return title;
  const lines = fields.slice(0, FIELDS).map(([name, value]) => `    ${typeWord(asObject(value) ?? {})} ${word(name)}`);
  const more = fields.length > FIELDS ? [`    and more-${fields.length - FIELDS}`] : [];
  return [`${title} {`, ...lines, ...more, '  }'].join('\n  ');
}

function typeWord(schema: JsonObject): string {
  const type =
    [schema['type'] ?? 'any']
      .flat()
      .map(String)
      .find((one) => one !== 'null') ?? 'null';
  return schema['const'] !== undefined ? 'constant' : type === 'array' ? 'list' : type;
}

function edge(schemas: Suite['schemas'], { from, to, field, many, required }: Relation): string {
  const cardinality = many ? 'o{' : required ? '||' : 'o|';
  return (
    `${titleOf(schemas, from)} ||--${cardinality} ${titleOf(schemas, to)} : ` + `"${field === '' ? 'is' : word(field)}"`
  );
}
