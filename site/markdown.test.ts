import { describe, expect, it } from 'vitest';
import { code, prose } from './markdown.js';

describe('text out of the data', () => {
  it('Should be neither HTML, nor an expression, nor attributes, nor marks of Markdown', () => {
    expect(prose('a <b> {{x}} {.y} [z](w) *v* _u ~t~')).toBe('a &lt;b> &#123;&#123;x}} &#123;.y} \\[z\\](w) \\*v\\* \\_u \\~t\\~');
    expect(prose('say `a_b` there')).toBe('say <code v-pre>a&#95;b</code> there');
  });

  it('Should stay as it is in code', () => {
    expect(code('{"a": ["*", "x_y", `z`, 1 | 2]}')).not.toMatch(/[*_[\]`|{}]/);
    expect(code('a\nb')).toBe('<code v-pre>a b</code>');
  });
});
