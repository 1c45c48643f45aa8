/**
 * Writes Markdown for VitePress, and escapes texts from the data, so that they are neither HTML nor template
 * expressions.
 *
 * @module
 */
export { capital, cell, join, rangeText, table } from '../codegen/render/markdown.js';

/** Escapes a text; parts in backticks become code. */
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

/** Inline code; the text may contain any characters. */
export const code = (text: string): string =>
  '<code ' +
  `v-pre>${text
    .replaceAll(/[&<|*_[\]`\\~{}]|:(?=\/\/)/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replaceAll('\n', ' ')}</code>`;

/** A block of code. */
export const fence = (language: string, text: string): string => `~~~~${language}\n${text.trimEnd()}\n~~~~`;

/** A diagram; the page draws it when it comes into view. */
export const mermaid = (text: string): string => fence('mermaid', text);

/** A link; the text is Markdown. */
export const link = (text: string, to: string): string => `[${text}](${to})`;

/** A heading with a fixed anchor, which does not change with the text. */
export const heading = (level: number, text: string, id: string): string => `${'#'.repeat(level)} ${text} {#${id}}`;
