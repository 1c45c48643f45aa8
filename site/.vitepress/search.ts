/**
 * Prepares pages for the search index: all text except that of diagrams, which repeats the page.
 *
 * @module
 */

/** The part of VitePress's Markdown renderer that this file uses; `render` fills in the front matter. */
interface Renderer {
  options: { highlight?: unknown };
  render(source: string, env: Env): string;
}
interface Env {
  frontmatter?: { [key: string]: unknown };
}

/** The HTML that VitePress indexes. */
export function searchableHtml(source: string, env: Env, md: Renderer): string {
  const { highlight } = md.options;
  // The index needs no syntax highlighting, which takes half of the time.
  md.options.highlight = null;
  const html = md.render(source, env);
  md.options.highlight = highlight;
  return env.frontmatter?.['search'] === false ? '' : html.replaceAll(/<MermaidDiagram[\s\S]*?<\/MermaidDiagram>/g, '');
}
