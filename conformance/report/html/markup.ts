/**
 * HTML as a tagged template. Every inserted value is escaped unless it is markup.
 *
 * @module
 */

/** A piece of HTML. */
export class Markup {
  constructor(readonly text: string) {}
}

/** A value in a template; `undefined` becomes empty, lists are joined. */
export type Part = string | number | Markup | undefined | readonly Part[];

/** Builds markup: <code>html`<p>${text}</p>`</code>. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(
    strings.map((string, index) => string + (index < parts.length ? textOf(parts[index]) : '')).join(''),
  );
}

function textOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'number') return String(part);
  return typeof part === 'string' ? escapeHtml(part) : part.map(textOf).join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Control characters, which are invalid in HTML, and characters that change the text direction. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/gu;

/** Escapes text for elements and attributes. Invisible characters are written as `\u001b`. */
export function escapeHtml(text: string): string {
  return text
    .replace(INVISIBLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"']/gu, (char) => ENTITIES[char] ?? char);
}
