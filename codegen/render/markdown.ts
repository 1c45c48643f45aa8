/**
 * Writes Markdown for the generated pages in `docs/` and on the site.
 *
 * @module
 */
import type { Range } from '../../src/suite/types.js';

/** Escapes HTML and template expressions in a text; code in backquotes stays unchanged. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;').replaceAll('{{', '{&#123;')))
    .join('');
}

/** Markdown text as a table cell: on one line, with `|` escaped. */
export const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** A table with Markdown cells; empty when there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The non-empty parts, separated by empty lines. */
export const join = (parts: readonly (string | undefined)[]): string =>
  `${parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => part!.trimEnd())
    .join('\n\n')}\n`;

/** The releases of a range: `all`, `since 0.7.0`, `until 0.7.2`, `0.6.32 to 0.7.2` or `only 0.7.0`. */
export function rangeText({ since, until }: Range): string {
  if (since === undefined) return until === undefined ? 'all' : `until ${until}`;
  if (until === undefined) return `since ${since}`;
  return since === until ? `only ${since}` : `${since} to ${until}`;
}

/** The anchor that GitHub gives to a heading. */
export const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 _-]/g, '')
    .replaceAll(' ', '-');

/** The word with an upper-case first letter. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
