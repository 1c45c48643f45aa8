/**
 * Wraps tables in a box that scrolls sideways when the table is wider than the page.
 *
 * @module
 */
import type { MarkdownRenderer } from 'vitepress';

/** Wraps every Markdown table. */
export function tables(md: MarkdownRenderer): void {
  md.renderer.rules['table_open'] = (tokens, index, options, _env, self) =>
    `<div class="table">${self.renderToken(tokens, index, options)}`;
  md.renderer.rules['table_close'] = (tokens, index, options, _env, self) =>
    `${self.renderToken(tokens, index, options)}</div>\n`;
}
