/**
 * Style in which pages of the site show the fields of a payload; `codegen/render` contains the code of the tables.
 *
 * @module
 */
import type { FieldStyle } from '../codegen/render/field-tables.js';
import type { Suite } from '../src/suite/types.js';
import { messageLink, schemaLink } from './links.js';
import { code, link, prose } from './markdown.js';

/** Style of the field tables; they link types as {@link schemaLinks} does. */
export function fieldStyle(suite: Suite): FieldStyle {
  return {
    code,
    prose,
    link: schemaLinks(suite),
    required: { head: 'Required', yes: 'yes', no: 'no' },
    showUnits: true,
  };
}

/** Returns a function that links a schema by its id: to the page of its message, else to its own page. */
export function schemaLinks({ messages, schemas }: Suite): (id: string) => string {
  const messagesBySchema = new Map(
    messages.flatMap((message) => (message.schema === undefined ? [] : [[message.schema, message] as const])).reverse(),
  );
  return (id) => {
    const title = String(schemas[id]?.['title'] ?? id);
    const owner = messagesBySchema.get(id);
    return link(title, owner === undefined ? schemaLink(id) : messageLink(owner));
  };
}
