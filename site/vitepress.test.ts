import { createMarkdownRenderer } from 'vitepress';
import { describe, expect, it } from 'vitest';
import { diagrams } from './.vitepress/diagrams.js';
import { searchable } from './.vitepress/search.js';
import { fence, heading, mermaid } from './markdown.js';

describe('Diagrams in Markdown', async () => {
  const markdown = await createMarkdownRenderer(import.meta.dirname, { config: diagrams });

  it('Should keep the text of a diagram, and call it what the heading above says', () => {
    const html = markdown.render(
      `${heading(2, 'Typing in a `channel`', 'typing')}\n\n${mermaid('sequenceDiagram\n  A->>B: <b> & {{ x }}')}`,
      {},
    );
    expect(html).toContain(
      '<MermaidDiagram name="Typing in a channel"><pre v-pre tabindex="0"><code>sequenceDiagram\n  ' +
        'A-&gt;&gt;B: &lt;b&gt; &amp; {{ x }}\n</code></pre></MermaidDiagram>',
    );
  });

  it('Should call it what stands behind mermaid', () => {
    expect(markdown.render('# Rooms\n\n```mermaid Who hears "what"\ngraph TD\n```', {})).toContain(
      'name="Who hears &quot;what&quot;"',
    );
    expect(markdown.render('```mermaid\ngraph TD\n```', {})).toContain('name="Diagram"');
  });

  it('Should not be found by their text, and code by its words alone', () => {
    const source = `# Rooms\n\n${mermaid('graph TD')}\n\n${fence('js', 'const room = 1;')}`;
    const words = searchable(source, {}, markdown);
    expect(words).toContain('Rooms');
    expect(words).toContain('const room = 1;');
    expect(words).not.toContain('graph TD');
    expect(markdown.render(source, {})).toContain('>const</span>');
    expect(searchable('---\nsearch: false\n---\n# Rooms', { frontmatter: { search: false } }, markdown)).toBe('');
  });

  it('Should leave other code alone', () => {
    expect(markdown.render('```js\nconst a = 1;\n```', {})).toContain('language-js');
  });
});
