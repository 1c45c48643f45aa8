import { createMarkdownRenderer } from 'vitepress';
import { describe, expect, it } from 'vitest';
import { diagrams } from './.vitepress/diagrams.js';
import { searchableHtml } from './.vitepress/search.js';
import { fence, heading, mermaid } from './markdown.js';

describe('Diagrams in Markdown', async () => {
  const markdown = await createMarkdownRenderer(import.meta.dirname, { config: diagrams });

  it('Should keep the text of a diagram, and name it by the heading above', () => {
    const html = markdown.render(
      `${heading(2, 'Typing in a `channel`', 'typing')}\n\n${mermaid('sequenceDiagram\n  A->>B: <b> & {{ x }}')}`,
      {},
    );
    expect(html).toContain(
      '<MermaidDiagram name="Typing in a channel"><pre v-pre tabindex="0"><code>sequenceDiagram\n  ' +
        'A-&gt;&gt;B: &lt;b&gt; &amp; {{ x }}\n</code></pre></MermaidDiagram>',
    );
  });

  it('Should name it by the text after mermaid', () => {
    expect(markdown.render('# Rooms\n\n```mermaid Who hears "what"\ngraph TD\n```', {})).toContain(
      'name="Who hears &quot;what&quot;"',
    );
    expect(markdown.render('```mermaid\ngraph TD\n```', {})).toContain('name="Diagram"');
  });

  it('Should keep diagrams out of the search index, and index code without highlighting', () => {
    const source = `# Rooms\n\n${mermaid('graph TD')}\n\n${fence('js', 'const room = 1;')}`;
    const words = searchableHtml(source, {}, markdown);
    expect(words).toContain('Rooms');
    expect(words).toContain('const room = 1;');
    expect(words).not.toContain('graph TD');
    expect(markdown.render(source, {})).toContain('>const</span>');
    expect(searchableHtml('---\nsearch: false\n---\n# Rooms', { frontmatter: { search: false } }, markdown)).toBe('');
  });

  it('Should not change other code', () => {
    expect(markdown.render('```js\nconst a = 1;\n```', {})).toContain('language-js');
  });
});
