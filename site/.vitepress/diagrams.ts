/**
 * Renders ```mermaid blocks: the text stays in the page, and a component draws it when it comes into view.
 *
 * @module
 */
import type { MarkdownRenderer } from 'vitepress';

/** Adds diagrams to Markdown. A diagram's name is the text after `mermaid`, else the heading above it. */
export function diagrams(md: MarkdownRenderer): void {
  const fence = md.renderer.rules.fence!;
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const [, language, title] = /^(\S*)\s*(.*)$/.exec(tokens[index]!.info.trim())!;
    if (language !== 'mermaid') return fence(tokens, index, options, env, self);
    const heading = tokens.slice(0, index).findLastIndex(({ type }) => type === 'heading_open');
    const above =
      heading === -1
        ? ''
        : (tokens[heading + 1]!.children ?? [])
            .map(({ type, content }) => (type === 'text' || type === 'code_inline' ? content : ''))
            .join('')
            .trim();
    const name = title || above || 'Diagram';
    const { escapeHtml } = md.utils;
    return (
      `<MermaidDiagram name="${escapeHtml(name)}"><pre v-pre ` +
      `tabindex="0"><code>${escapeHtml(tokens[index]!.content)}</code></pre></MermaidDiagram>\n`
    );
  };
}
