/**
 * Markdown that VitePress reads: whatever comes out of the data is neither HTML nor a template expression.
 *
 * @module
 */
export { capital, cell, join, rangeText, table } from '../codegen/render/markdown.js';

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
  '<code ' +
  `v-pre>${text.replaceAll(/[&<|*_[\]`\\~{}]|:(?=\/\/)/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll('\n', ' ')}</code>`;

/** A block of code. */
export const fence = (language: string, text: string): string => `~~~~${language}\n${text.trimEnd()}\n~~~~`;

/** A diagram; it is drawn when it is seen. */
export const mermaid = (text: string): string => fence('mermaid', text);

/** A link; the text is Markdown. */
export const link = (text: string, to: string): string => `[${text}](${to})`;

/** A heading that keeps its address whatever it says. */
export const heading = (level: number, text: string, id: string): string => `${'#'.repeat(level)} ${text} {#${id}}`;
