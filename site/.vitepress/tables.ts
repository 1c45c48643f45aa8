/**
 * Tables stand in a box of their own, in which they scroll when they are wider than the page.
 *
 * @module
 */
import type { MarkdownRenderer } from 'vitepress';

/** Puts the box around every table of Markdown. */
export function tables(md: MarkdownRenderer): void {
  md.renderer.rules['table_open'] = (tokens, index, options, _env, self) =>
    `<div class="table">${self.renderToken(tokens, index, options)}`;
  md.renderer.rules['table_close'] = (tokens, index, options, _env, self) =>
    `${self.renderToken(tokens, index, options)}</div>\n`;
}
