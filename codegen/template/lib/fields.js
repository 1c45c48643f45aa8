import { cell, prose, table } from './markdown.js';
import { rangeText } from './messages.js';

/**
 * What a value consists of, as Markdown: a table of its fields, and one more for each alternative shape of a field. Types
 * with a schema of their own are linked, not repeated.
 */
export function fieldTables(schema, links) {
  const blocks = [{ rows: [] }];
  collect(schema, '', blocks, links, blocks[0].rows);
  const shapeless = (schema.properties ?? schema.anyOf ?? schema.oneOf ?? schema.allOf) === undefined;
  if (shapeless && blocks.every((block) => block.rows.length === 0))
    return `It is ${withArticle(typeText(schema, links))}.`;
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText({ heading, rows }) {
  const head = ['Field', 'Type', 'Presence', 'Releases', 'Description'];
  const text = table(
    head,
    rows.map((row) => [`\`${row.path}\``, cell(row.type), row.presence, row.releases, cell(row.description)]),
  );
  return [heading, text].filter((part) => part !== undefined && part !== '').join('\n\n');
}

const named = (part) => part.$ref === undefined;
const structured = (part) =>
  named(part) && Boolean(part.properties ?? part.anyOf ?? part.oneOf ?? part.items?.properties);

/** Adds the fields inside a value to `rows`; alternatives that need a table of their own go to the end of `blocks`. */
function collect(schema, path, blocks, links, rows) {
  const required = new Set(schema.required ?? []);
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const at = path === '' ? name : `${path}.${name}`;
    const presence = required.has(name) ? 'always' : 'optional';
    rows.push({
      path: at,
      type: typeText(field, links),
      presence,
      releases: rangeText(rangeOf(field)),
      description: field.description ?? '',
    });
    collect(field, at, blocks, links, rows);
  }
  if (schema.items && named(schema.items)) collect(schema.items, `${path}[]`, blocks, links, rows);
  for (const part of schema.allOf ?? []) if (named(part)) collect(part, path, blocks, links, rows);
  const alternatives = schema.anyOf ?? schema.oneOf ?? [];
  const own = alternatives.filter(structured);
  const single = own.length === 1 && (path !== '' || alternatives.length === 1);
  for (const part of own) {
    if (single) collect(part, path, blocks, links, rows);
    else alternative(part, path, blocks, links);
  }
  if (path === '' && alternatives.length > 0)
    for (const part of alternatives.filter((each) => !structured(each)))
      blocks.push({ heading: `Or ${withArticle(typeText(part, links))}.`, rows: [] });
}

function alternative(part, path, blocks, links) {
  const range = rangeText(rangeOf(part));
  const subject = path === '' ? 'Shape' : `\`${path}\` as`;
  const block = {
    heading: `**${subject} ${part.title ?? typeText(part, links)}**${range === '' ? '' : ` (${range})`}${part.description ? `: ${prose(part.description)}` : ''}`,
    rows: [],
  };
  blocks.push(block);
  collect(part, path, blocks, links, block.rows);
}

const rangeOf = (schema) => ({ since: schema['x-since'], until: schema['x-until'] });

/** The type of a value in words. */
export function typeText(schema, links) {
  if (schema === true || schema === undefined) return 'any value';
  if (schema.$ref !== undefined) return links(schema.$ref);
  if ('const' in schema) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(' or ');
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return unique(alternatives.map((part) => withRange(part, links))).join(' or ');
  if (schema.allOf) return unique(schema.allOf.map((part) => typeText(part, links))).join(' and ');
  if (schema.type === undefined) return schema.properties ? 'object' : 'any value';
  return [schema.type]
    .flat()
    .map((type) => typeName(type, schema, links))
    .join(' or ');
}

function withRange(part, links) {
  const range = rangeText(rangeOf(part));
  const text = part.$ref === undefined && part.title && part.type === 'object' ? part.title : typeText(part, links);
  return text + (range === '' ? '' : ` (${range})`);
}

function typeName(type, schema, links) {
  if (type !== 'array') return type;
  if (schema.maxItems === 0) return 'empty list';
  return `list of ${schema.items === undefined ? 'any value' : typeText(schema.items, links)}`;
}

const withArticle = (text) => (/^[[`]|^any/.test(text) ? text : `${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${text}`);

const unique = (list) => [...new Set(list)];
