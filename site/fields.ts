/**
 * The fields of a payload as tables.
 *
 * @module
 */
import { asList, asObject } from '../src/json.js';
import type { Json, JsonObject, MessageSpec, Suite } from '../src/suite/types.js';
import { messageLink, schemaLink } from './links.js';
import { code, join, link, prose, rangeText, table } from './markdown.js';

/** A row: one field. */
interface Row {
  path: string;
  type: string;
  required: boolean;
  range: string;
  description: string;
}

/** A table, with a sentence above it when it is one of several shapes. */
interface Block {
  heading?: string;
  rows: Row[];
}

/** Makes a link to the page that shows a schema. */
export type LinkTo = (id: string) => string;

/** Links to the message whose own schema it is, or to the page of the shape. */
export function linksOf({ messages, schemas }: Suite): LinkTo {
  const owners = new Map(
    messages.flatMap((message) => (message.schema === undefined ? [] : [[message.schema, message] as const])).reverse(),
  );
  return (id) => {
    const title = String(schemas[id]?.['title'] ?? id);
    const owner = owners.get(id);
    return link(title, owner === undefined ? schemaLink(id) : messageLink(owner));
  };
}

/** Fields of a schema. */
export function fieldTables(schema: JsonObject, links: LinkTo): string {
  const blocks: Block[] = [{ rows: [] }];
  collect(schema, '', blocks, links, blocks[0]!.rows);
  return textOf(blocks) || `It is ${withArticle(typeText(schema, links))}.`;
}

/** Fields of a whole payload: those of the envelope, and those of what is in its `data`. */
export function payloadTables(
  { envelope, schema }: Pick<MessageSpec, 'envelope' | 'schema'>,
  schemas: Suite['schemas'],
  links: LinkTo,
): string {
  const inner = schema === undefined ? undefined : schemas[schema]!;
  if (envelope === undefined) return fieldTables(inner ?? {}, links);
  const around: Block[] = [{ rows: [] }];
  collect(schemas[envelope]!, '', around, links, around[0]!.rows);
  if (inner === undefined) return textOf(around);
  const blocks: Block[] = [{ rows: [] }];
  collect(inner, 'data', blocks, links, blocks[0]!.rows);
  const [first, ...more] = around
    .map((block) => ({ ...block, rows: block.rows.filter(({ path }) => !/^data(\.|$)/.test(path)) }))
    .filter(({ rows, heading }) => rows.length > 0 || heading !== undefined);
  const data: Row = {
    path: 'data',
    type: typeText({ ...inner, title: undefined as unknown as Json }, links),
    required: true,
    range: '',
    description: String(inner['description'] ?? ''),
  };
  return textOf([{ ...first, rows: [...(first?.rows ?? []), data, ...blocks[0]!.rows] }, ...more, ...blocks.slice(1)]);
}

const UNIT = /\bin (ns|ms|s|bytes)\b|\((ns|ms|s|bytes)\)/;

const unitOf = (description: string): string =>
  UNIT.exec(description)
    ?.slice(1)
    .find((unit) => unit !== undefined) ?? '';

function textOf(blocks: readonly Block[]): string {
  const units = blocks.some(({ rows }) => rows.some(({ description }) => UNIT.test(description)));
  const unit = (description: string): string[] => (units ? [unitOf(description)] : []);
  return join(
    blocks.flatMap(({ heading, rows }) => [
      heading,
      table(
        ['Field', 'Type', ...(units ? ['Unit'] : []), 'Required', 'Releases', 'Description'],
        rows.map((row) => [
          code(row.path),
          row.type,
          ...unit(row.description),
          row.required ? 'yes' : 'no',
          row.range,
          prose(row.description),
        ]),
      ),
    ]),
  ).trimEnd();
}

const objects = (value: Json | undefined): JsonObject[] =>
  asList(value)
    .map(asObject)
    .filter((part) => part !== undefined);
const named = (part: JsonObject): boolean => part['$ref'] !== undefined;
const alternativesOf = (schema: JsonObject): JsonObject[] => objects(schema['anyOf'] ?? schema['oneOf']);
const structured = (part: JsonObject): boolean =>
  !named(part) &&
  Boolean(part['properties'] ?? part['anyOf'] ?? part['oneOf'] ?? asObject(part['items'])?.['properties']);
/** An alternative that says only which keys there have to be. */
const isChoice = (part: JsonObject): boolean =>
  part['required'] !== undefined &&
  part['type'] === undefined &&
  Object.values(asObject(part['properties']) ?? {}).every((value) => value === true);

/** Adds the fields inside a value to `rows`; alternatives that need a table of their own go to the end of `blocks`. */
function collect(schema: JsonObject, path: string, blocks: Block[], links: LinkTo, rows: Row[]): void {
  const required = new Set(asList(schema['required']));
  for (const [name, value] of Object.entries(asObject(schema['properties']) ?? {})) {
    const field = asObject(value) ?? {};
    const at = path === '' ? name : `${path}.${name}`;
    rows.push({
      path: at,
      type: typeText(field, links),
      required: required.has(name),
      range: rangeOf(field),
      description: String(field['description'] ?? ''),
    });
    collect(field, at, blocks, links, rows);
  }
  const items = asObject(schema['items']);
  if (items && !named(items)) collect(items, `${path}[]`, blocks, links, rows);
  for (const part of objects(schema['allOf'])) if (!named(part)) collect(part, path, blocks, links, rows);
  const alternatives = alternativesOf(schema).filter((part) => !isChoice(part));
  const own = alternatives.filter(structured);
  const single = own.length === 1 && (path !== '' || alternatives.length === 1);
  for (const part of own) {
    if (single) collect(part, path, blocks, links, rows);
    else {
      const range = rangeOf(part);
      const block: Block = {
        heading: `**${path === '' ? 'Shape' : `${code(path)} as`} ${prose(String(part['title'] ?? typeText(part, links)))}**${range === '' ? '' : ` (${range})`}${part['description'] === undefined ? '' : `: ${prose(String(part['description']))}`}`,
        rows: [],
      };
      blocks.push(block);
      collect(part, path, blocks, links, block.rows);
    }
  }
  if (path === '' && alternatives.length > 0)
    for (const part of alternatives.filter((each) => !structured(each)))
      blocks.push({ heading: `Or ${withArticle(typeText(part, links))}.`, rows: [] });
}

function rangeOf(schema: JsonObject): string {
  const [since, until] = [schema['x-since'], schema['x-until']];
  if (since === undefined && until === undefined) return '';
  return rangeText({
    ...(since === undefined ? {} : { since: String(since) }),
    ...(until === undefined ? {} : { until: String(until) }),
  });
}

/** The type of a value, as Markdown. */
export function typeText(schema: JsonObject, links: LinkTo): string {
  if (typeof schema['$ref'] === 'string') return links(schema['$ref']);
  if ('const' in schema) return code(JSON.stringify(schema['const']));
  if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => code(JSON.stringify(value))).join(' or ');
  const alternatives = alternativesOf(schema);
  if (alternatives.length > 0 && !alternatives.every(isChoice))
    return [...new Set(alternatives.map((part) => alternativeText(part, links)))].join(' or ');
  const all = objects(schema['allOf']);
  if (all.length > 0) return [...new Set(all.map((part) => typeText(part, links)))].join(' and ');
  if (schema['type'] === undefined) return schema['properties'] === undefined ? 'any value' : 'object';
  return [schema['type']]
    .flat()
    .map((type) => (type === 'array' ? listText(schema, links) : String(type)))
    .join(' or ');
}

function alternativeText(part: JsonObject, links: LinkTo): string {
  const range = rangeOf(part);
  const text =
    !named(part) && part['title'] !== undefined && part['type'] === 'object'
      ? prose(String(part['title']))
      : typeText(part, links);
  return text + (range === '' ? '' : ` (${range})`);
}

function listText(schema: JsonObject, links: LinkTo): string {
  if (schema['maxItems'] === 0) return 'empty list';
  const items = asObject(schema['items']);
  return `list of ${items === undefined ? 'any value' : typeText(items, links)}`;
}

const withArticle = (text: string): string =>
  /^[[`<]|^any/.test(text) ? text : `${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${text}`;
