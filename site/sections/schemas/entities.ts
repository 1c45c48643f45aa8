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
  isList: boolean;
  required: boolean;
}

/** Most fields that are shown of an entity. */
const FIELDS = 8;

/** Every `$ref` between schemas. */
export function relationsOf(schemas: Suite['schemas']): Relation[] {
  const out = new Map<string, Relation>();
  for (const [from, schema] of Object.entries(schemas)) {
    for (const reference of referencesFrom(schema, '', false, true)) {
      const key = `${from} ${reference.to} ${reference.field}`;
      if (!out.has(key)) out.set(key, { from, ...reference });
    }
  }
  return [...out.values()];
}

function referencesFrom(schema: Schema, field: string, isList: boolean, required: boolean): Omit<Relation, 'from'>[] {
  const own = typeof schema['$ref'] === 'string' ? [{ to: schema['$ref'], field, isList, required }] : [];
  const needed = requiredOf(schema);
  const inside = subschemas(schema).flatMap(({ keyword, name, schema: inner }) => {
    if (keyword === 'properties') return referencesFrom(inner, name!, false, needed.includes(name!));
    if (keyword === 'items') return referencesFrom(inner, field, true, required);
    if (keyword === 'allOf') return referencesFrom(inner, field, isList, required);
    return keyword === 'anyOf' || keyword === 'oneOf' ? referencesFrom(inner, field, isList, false) : [];
  });
  return [...own, ...inside];
}

/** Mermaid texts of the shapes that refer to each other, with their fields: one text for each connected group. */
export function entityDiagrams({ schemas }: Suite): string[] {
  const relations = relationsOf(schemas);
  const targets = new Set(relations.map(({ to }) => to));
  const relationsOfTargets = relations.filter(({ from }) => targets.has(from));
  if (relationsOfTargets.length === 0) throw new Error('No shape refers to another: there is nothing to draw.');
  return connectedGroups(relationsOfTargets).map((edges) => {
    const ids = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort();
    return [
      'erDiagram',
      ...ids.map((id) => entityText(titleOf(schemas, id), schemas[id]!)),
      ...edges.map((relation) => relationLine(schemas, relation)),
    ].join('\n  ');
  });
}

/** Groups relations that are connected, directly or through others. */
function connectedGroups(relations: readonly Relation[]): Relation[][] {
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
    : ['erDiagram', 'direction LR', ...relations.map((relation) => relationLine(schemas, relation))].join('\n  ');
}

const titleOf = (schemas: Suite['schemas'], id: string): string => mermaidName(String(schemas[id]?.['title'] ?? id));

/** The text as a name that Mermaid accepts. */
const mermaidName = (text: string): string => text.replaceAll(/[^A-Za-z0-9_-]/g, '-');

function entityText(title: string, schema: JsonObject): string {
  const fields = Object.entries(propertiesOf(schema));
  if (fields.length === 0) return title;
  const lines = fields
    .slice(0, FIELDS)
    .map(([name, value]) => `    ${typeName(asObject(value) ?? {})} ${mermaidName(name)}`);
  const more = fields.length > FIELDS ? [`    and more-${fields.length - FIELDS}`] : [];
  return [`${title} {`, ...lines, ...more, '  }'].join('\n  ');
}

function typeName(schema: JsonObject): string {
  const type =
    [schema['type'] ?? 'any']
      .flat()
      .map(String)
      .find((one) => one !== 'null') ?? 'null';
  return schema['const'] !== undefined ? 'constant' : type === 'array' ? 'list' : type;
}

function relationLine(schemas: Suite['schemas'], { from, to, field, isList, required }: Relation): string {
  const cardinality = isList ? 'o{' : required ? '||' : 'o|';
  return (
    `${titleOf(schemas, from)} ||--${cardinality} ${titleOf(schemas, to)} : ` +
    `"${field === '' ? 'is' : mermaidName(field)}"`
  );
}
