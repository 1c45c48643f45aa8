/**
 * How pages of the site write the fields of a payload; the tables themselves are those of `docs/reference`.
 *
 * @module
 */
import type { FieldStyle } from '../codegen/render/field-tables.js';
import type { Suite } from '../src/suite/types.js';
import { messageLink, schemaLink } from './links.js';
import { code, link, prose } from './markdown.js';

/** Style of tables, whose links lead to the message that has a schema of its own, else to the page of the schema. */
export function fieldStyle(suite: Suite): FieldStyle {
  return { code, prose, link: schemaLinks(suite), required: { head: 'Required', yes: 'yes', no: 'no' }, units: true };
}

/** Makes links to what shows a schema, by its id. */
export function schemaLinks({ messages, schemas }: Suite): (id: string) => string {
  const owners = new Map(
    messages.flatMap((message) => (message.schema === undefined ? [] : [[message.schema, message] as const])).reverse(),
  );
  return (id) => {
    const title = String(schemas[id]?.['title'] ?? id);
    const owner = owners.get(id);
    return link(title, owner === undefined ? schemaLink(id) : messageLink(owner));
  };
}
