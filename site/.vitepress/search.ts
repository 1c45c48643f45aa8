/**
 * What the search finds: everything that is written, but not the text of diagrams, which repeats it.
 *
 * @module
 */

/** What is used of VitePress's Markdown; `render` fills in the front matter. */
interface Renderer {
  render(source: string, env: Env): string;
}
interface Env {
  frontmatter?: { [key: string]: unknown };
}

/** HTML that VitePress takes the words from. */
export function searchable(source: string, env: Env, md: Renderer): string {
  const html = md.render(source, env);
  return env.frontmatter?.['search'] === false ? '' : html.replaceAll(/<MermaidDiagram[\s\S]*?<\/MermaidDiagram>/g, '');
}
