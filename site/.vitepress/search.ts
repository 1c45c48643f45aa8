/**
 * What the search finds: everything that is written, but not the text of diagrams, which repeats it.
 *
 * @module
 */

/** What is used of VitePress's Markdown, which it also makes pages with; `render` fills in the front matter. */
interface Renderer {
  options: { highlight?: unknown };
  render(source: string, env: Env): string;
}
interface Env {
  frontmatter?: { [key: string]: unknown };
}

/** HTML that VitePress takes the words from. */
export function searchable(source: string, env: Env, md: Renderer): string {
  const { highlight } = md.options;
  // Words need no colours, which take half of the time.
  md.options.highlight = null;
  const html = md.render(source, env);
  md.options.highlight = highlight;
  return env.frontmatter?.['search'] === false ? '' : html.replaceAll(/<MermaidDiagram[\s\S]*?<\/MermaidDiagram>/g, '');
}
