/**
 * Markdown that pages in `docs/` and on the site have in common.
 *
 * @module
 */
import type { Range } from '../../src/suite/types.js';

/** Text outside code that neither looks like HTML nor like a template expression. Code in backquotes stays as it is. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;').replaceAll('{{', '{&#123;')))
    .join('');
}

/** One line for a table cell. The text is Markdown already. */
export const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** A table, or nothing when it has no rows. Cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Parts with an empty line between, without those that are empty. */
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

/** The word with its first letter in upper case. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
