/**
 * Markdown that VitePress reads: whatever comes out of the data is neither HTML nor a template expression.
 *
 * @module
 */

/** Text outside code. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? code(part.slice(1, -1)) : escape(part)))
    .join('');
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;')
    .replaceAll(/(?<=\w)_(?=\w)|(?<!\w)_|[*[\]\\~]/g, (mark) => `\\${mark}`);

/** Text in code, which may hold anything. */
export const code = (text: string): string =>
  `<code v-pre>${text.replaceAll(/[&<|*_[\]`\\~{}]|:(?=\/\/)/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll('\n', ' ')}</code>`;

/** A block of code. */
export const fence = (language: string, text: string): string => `~~~~${language}\n${text.trimEnd()}\n~~~~`;

/** A diagram; it is drawn when it is seen. */
export const mermaid = (text: string): string => fence('mermaid', text);

/** One line for a table cell. The text is Markdown already. */
export const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();

/** A table, or nothing when it has no rows. Cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A link; the text is Markdown. */
export const link = (text: string, to: string): string => `[${text}](${to})`;

/** A heading that keeps its address whatever it says. */
export const heading = (level: number, text: string, id: string): string => `${'#'.repeat(level)} ${text} {#${id}}`;

/** Parts with an empty line between, without those that are empty. */
export const join = (parts: readonly (string | undefined)[]): string =>
  `${parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => part!.trimEnd())
    .join('\n\n')}\n`;

/** `since 0.7.0`, `0.6.32 to 0.7.2`, `all`. */
export function rangeText({ since, until }: { since?: string; until?: string }): string {
  if (since !== undefined) return until === undefined ? `since ${since}` : `${since} to ${until}`;
  return until === undefined ? 'all' : `until ${until}`;
}

/** First letter in capitals. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
