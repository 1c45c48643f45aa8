import { createMarkdownRenderer } from 'vitepress';
import { describe, expect, it } from 'vitest';
import { code, prose } from './markdown.js';

const md = await createMarkdownRenderer('.');

describe('code', () => {
  it.each([
    '__event_call__',
    'a * b *c*',
    '{{ x }}',
    '[x](y)',
    '<any> & `tick`',
    'a | b',
    '~~x~~',
    'http://127.0.0.1:8080',
    'back\\slash',
    '{"a": "<id>"}',
  ])('Should show %s literally, although it is Markdown', (text) => {
    const html = md.renderInline(code(text));
    expect(html).toMatch(/^<code v-pre>[^<]*<\/code>$/);
    const shown = html
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/&#(\d+);/g, (_, number: string) => String.fromCharCode(Number(number)));
    expect(
      shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ).toBe(text);
  });
});

describe('prose', () => {
  it('Should escape HTML, template expressions, attributes and Markdown', () => {
    expect(prose('a <b> {{x}} {.y} [z](w) *v* _u ~t~')).toBe(
      'a &lt;b> &#123;&#123;x}} &#123;.y} \\[z\\](w) \\*v\\* \\_u \\~t\\~',
    );
  });

  it('Should keep code in backticks, and escape templates and tags in the rest', () => {
    expect(md.renderInline(prose('Await `__event_call__` with <any> {{ x }}.'))).toMatch(
      /^Await <code v-pre>[^<]*<\/code> with &lt;any&gt; &#123;&#123; x \}\}\.$/,
    );
  });
});
