/**
 * Renders the fields of a value as Markdown tables, for `docs/reference` and for the site. A type with its own schema
 * is linked, not repeated.
 *
 * @module
 */
import { asObject, isObject, objectsIn } from '../../src/json.js';
import { isChoiceOfKeys, propertiesOf, requiredOf } from '../../src/suite/schema-visitor.js';
import type { Json, JsonObject, MessageSpec, Range, Schema } from '../../src/suite/types.js';
import { stringifyJson } from '../../src/wire/lossless.js';
import { join, rangeText, table } from './markdown.js';

/** How a page writes Markdown, and which columns its tables have. */
export interface FieldStyle {
  /** Inline code. */
  code(text: string): string;
  /** Text outside code. */
  prose(text: string): string;
  /** Link to the fields of a schema, by the schema's id. */
  link(id: string): string;
  /** The column that says whether a field is required: its head and its two values. */
  required: { head: string; yes: string; no: string };
  /** True adds a column with the unit of each field. */
  showUnits: boolean;
}

/** A row: one field. */
interface Row {
  path: string;
  type: string;
  required: boolean;
  releases: string;
  description: string;
}

/** A table; it has a heading when it shows one of several shapes. */
interface Block {
  heading?: string;
  rows: Row[];
}

/** Fields of a schema: one table, and one more for each alternative shape of a field. */
export function fieldTables(schema: Schema, style: FieldStyle): string {
  return textOf(blocksOf(schema, '', style), style) || `It is ${withArticle(typeText(schema, style))}.`;
}

/** Fields of a whole payload: those of the envelope, then those of its `data`. */
export function payloadTables(
  { envelope, schema }: Pick<MessageSpec, 'envelope' | 'schema'>,
  schemas: { [id: string]: Schema },
  style: FieldStyle,
): string {
  const inner = schema === undefined ? undefined : schemas[schema]!;
  if (envelope === undefined) return fieldTables(inner ?? {}, style);
  const envelopeBlocks = blocksOf(schemas[envelope]!, '', style);
  if (inner === undefined) return textOf(envelopeBlocks, style);
  const [first, ...more] = envelopeBlocks
    .map((block) => ({ ...block, rows: block.rows.filter(({ path }) => !/^data(\.|$)/.test(path)) }))
    .filter(({ rows, heading }) => rows.length > 0 || heading !== undefined);
  const [fields, ...shapes] = blocksOf(inner, 'data', style) as [Block, ...Block[]];
  const { title: _title, ...untitled } = inner;
  const data: Row = {
    path: 'data',
    type: typeText(untitled, style),
    required: true,
    releases: '',
    description: descriptionOf(inner),
  };
  return textOf([{ ...first, rows: [...(first?.rows ?? []), data, ...fields.rows] }, ...more, ...shapes], style);
}

/** The type of a value, as Markdown. */
export function typeText(schema: Json | undefined, style: FieldStyle): string {
  if (!isObject(schema)) return 'any value';
  const { $ref: reference, type } = schema;
  if (typeof reference === 'string') return style.link(reference);
  const literal = (value: Json): string => style.code(stringifyJson(value));
  if ('const' in schema) return literal(schema['const']);
  if (Array.isArray(schema['enum'])) return schema['enum'].map(literal).join(' or ');
  const alternatives = alternativesOf(schema);
  if (alternatives.length > 0 && !alternatives.every(isChoiceOfKeys))
    return unique(alternatives.map((part) => alternativeText(part, style))).join(' or ');
  const parts = objectsIn(schema['allOf']);
  if (parts.length > 0) return unique(parts.map((part) => typeText(part, style))).join(' and ');
  if (type === undefined) return schema['properties'] === undefined ? 'any value' : 'object';
  return [type]
    .flat()
    .map((name) => (name === 'array' ? listText(schema, style) : String(name)))
    .join(' or ');
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];

function alternativeText(part: JsonObject, style: FieldStyle): string {
  const releases = releasesOf(part);
  const text =
    !isNamed(part) && part['title'] !== undefined && part['type'] === 'object'
      ? style.prose(titleOf(part)!)
      : typeText(part, style);
  return text + (releases === '' ? '' : ` (${releases})`);
}

const listText = (schema: JsonObject, style: FieldStyle): string =>
  schema['maxItems'] === 0 ? 'empty list' : `list of ${typeText(schema['items'], style)}`;

const withArticle = (text: string): string =>
  /^[[`<]|^any/.test(text) ? text : `${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${text}`;

/** Alternatives of a schema. No schema of this project has both `anyOf` and `oneOf`. */
const alternativesOf = (schema: JsonObject): JsonObject[] => objectsIn(schema['anyOf'] ?? schema['oneOf']);
const isNamed = (schema: JsonObject): boolean => schema['$ref'] !== undefined;
/** True for a schema that needs a table: it has fields, alternatives, or a list of objects. */
const hasFields = (schema: JsonObject): boolean =>
  !isNamed(schema) &&
  (['properties', 'anyOf', 'oneOf'].some((keyword) => keyword in schema) ||
    asObject(schema['items'])?.['properties'] !== undefined);
const descriptionOf = (schema: JsonObject): string => String(schema['description'] ?? '');
const titleOf = ({ title }: JsonObject): string | undefined => (typeof title === 'string' ? title : undefined);

/** Range of releases that have the field or shape; empty when all have it. */
function releasesOf({ 'x-since': since, 'x-until': until }: JsonObject): string {
  const range: Range = {
    ...(typeof since === 'string' ? { since } : {}),
    ...(typeof until === 'string' ? { until } : {}),
  };
  return Object.keys(range).length === 0 ? '' : rangeText(range);
}

function blocksOf(schema: Schema, path: string, style: FieldStyle): Block[] {
  const blocks: Block[] = [{ rows: [] }];
  collect(schema, path, blocks, style, blocks[0]!.rows);
  return blocks;
}

/** Adds the fields of a value to `rows`, and each alternative that needs its own table to `blocks`. */
function collect(schema: JsonObject, path: string, blocks: Block[], style: FieldStyle, rows: Row[]): void {
  const required = requiredOf(schema);
  for (const [name, value] of Object.entries(propertiesOf(schema))) {
    const field = asObject(value) ?? {};
    const fieldPath = path === '' ? name : `${path}.${name}`;
    rows.push({
      path: fieldPath,
      type: typeText(field, style),
      required: required.includes(name),
      releases: releasesOf(field),
      description: descriptionOf(field),
    });
    collect(field, fieldPath, blocks, style, rows);
  }
  const { items } = schema;
  if (isObject(items) && !isNamed(items)) collect(items, `${path}[]`, blocks, style, rows);
  for (const part of objectsIn(schema['allOf'])) if (!isNamed(part)) collect(part, path, blocks, style, rows);
  collectAlternatives(schema, path, blocks, style, rows);
}

function collectAlternatives(schema: JsonObject, path: string, blocks: Block[], style: FieldStyle, rows: Row[]): void {
  const alternatives = alternativesOf(schema).filter((part) => !isChoiceOfKeys(part));
  const withFields = alternatives.filter(hasFields);
  const isOnlyShape = withFields.length === 1 && (path !== '' || alternatives.length === 1);
  for (const part of withFields) {
    if (isOnlyShape) collect(part, path, blocks, style, rows);
    else {
      const block: Block = { heading: headingOf(part, path, style), rows: [] };
      blocks.push(block);
      collect(part, path, blocks, style, block.rows);
    }
  }
  if (path !== '') return;
  for (const part of alternatives.filter((each) => !hasFields(each)))
    blocks.push({ heading: `Or ${withArticle(typeText(part, style))}.`, rows: [] });
}

function headingOf(part: JsonObject, path: string, style: FieldStyle): string {
  const headingStart = path === '' ? 'Shape' : `${style.code(path)} as`;
  const title = titleOf(part);
  const releases = releasesOf(part);
  const description = descriptionOf(part);
  return [
    `**${headingStart} ${title === undefined ? typeText(part, style) : style.prose(title)}**`,
    releases === '' ? '' : ` (${releases})`,
    description === '' ? '' : `: ${style.prose(description)}`,
  ].join('');
}

const UNIT = /\bin (ns|ms|s|bytes)\b|\((ns|ms|s|bytes)\)/;

const unitOf = (description: string): string => {
  const [, afterIn, inBrackets] = UNIT.exec(description) ?? [];
  return afterIn ?? inBrackets ?? '';
};

function textOf(blocks: readonly Block[], style: FieldStyle): string {
  const { code, prose, required } = style;
  const units = style.showUnits && blocks.some(({ rows }) => rows.some(({ description }) => UNIT.test(description)));
  const ifUnits = (text: string): string[] => (units ? [text] : []);
  return join(
    blocks.flatMap(({ heading, rows }) => [
      heading,
      table(
        ['Field', 'Type', ...ifUnits('Unit'), required.head, 'Releases', 'Description'],
        rows.map((row) => [
          code(row.path),
          row.type,
          ...ifUnits(unitOf(row.description)),
          row.required ? required.yes : required.no,
          row.releases,
          prose(row.description),
        ]),
      ),
    ]),
  ).trimEnd();
}
