/**
 * Renders the generated parts of `docs/subjects.md`: the tables of capabilities and triggers.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capabilityFacts, CAPABILITY_NAMES } from '../src/suite/capabilities.js';
import { isOptional, type Field, type Fields } from '../src/suite/field.js';
import { triggerRow, TRIGGER_NAMES } from '../src/suite/triggers/table.js';
import type { Json, JsonObject } from '../src/suite/types.js';
import { InputError } from './problems.js';

const PAGE = 'docs/subjects.md';

/** The page with new tables; an empty list when there is no page. */
export function renderSubjects(root: string): [string, string][] {
  const file = join(root, PAGE);
  if (!existsSync(file)) return [];
  const parts = { capabilities: capabilityTable(), triggers: triggerTable() };
  return [[PAGE, Object.entries(parts).reduce(replacePart, readFileSync(file, 'utf8'))]];
}

/** The text with the part between its two marks replaced. */
function replacePart(text: string, [name, part]: [name: string, part: string]): string {
  const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new InputError([
      `${PAGE}: the marks ${begin} and ${end} are missing; the table of ${name} belongs between them.`,
    ]);
  return `${text.slice(0, from + begin.length)}\n\n${part}\n\n${text.slice(to)}`;
}

function capabilityTable(): string {
  const rows = CAPABILITY_NAMES.map((name) => {
    const { meaning, flag } = capabilityFacts(name);
    const triggers = TRIGGER_NAMES.filter((trigger) => triggerRow(trigger).needs === name);
    const condition = flag === undefined ? '' : `; with the built-in subject only where \`${flag.option}\` allows it`;
    return [`\`${name}\``, `${meaning}${condition}`, triggers.map((trigger) => `\`${trigger}\``).join(', ')];
  });
  return table(['Capability', 'Means', 'Triggers'], rows);
}

function triggerTable(): string {
  const rows = TRIGGER_NAMES.map((name) => {
    const { does, admin, needs, with: input, result } = triggerRow(name);
    return [
      `\`${name}\``,
      `${does}${admin ? '. Admins only.' : ''}`,
      `\`${needs}\``,
      fieldLines(input).join('<br>'),
      resultText(result),
    ];
  });
  return table(['Trigger', 'Does', 'Needs', 'Takes (`with`)', 'Answers'], rows);
}

/** One line for each field, such as "`group_ids?` Groups that may, too.". */
function fieldLines(fields: Fields): string[] {
  return Object.entries(fields).map(([name, field]) => {
    const { schema } = field;
    const item = describe((schema['items'] ?? {}) as JsonObject);
    const about = [valuesOf(schema), [describe(schema), item].filter(Boolean).join(' ')].filter(Boolean).join(': ');
    return `\`${name}${isOptional(field) ? '?' : ''}\` ${about}`;
  });
}

function resultText({ schema }: Field<unknown>): string {
  const fields = Object.entries((schema['properties'] ?? {}) as { [name: string]: JsonObject });
  const fieldTexts = fields.map(([name, field]) => [`\`${name}\``, describe(field)].filter(Boolean).join(' '));
  return [describe(schema), ...fieldTexts].filter(Boolean).join('<br>') || 'anything';
}

const describe = ({ description }: JsonObject): string => (typeof description === 'string' ? description : '');

/** The values that a field allows, when the schema lists them. */
function valuesOf(schema: JsonObject): string {
  const { enum: values } = (schema['items'] ?? schema) as { enum?: Json[] };
  return values === undefined ? '' : values.map((value) => `\`${String(value)}\``).join(', ');
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
