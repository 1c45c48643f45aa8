/**
 * Markdown as a reader sees its texts: what stands for a character is that character again.
 *
 * @module
 */

/** Takes the escapes of `site/markdown.ts` back. */
export const plain = (markdown: string): string =>
  markdown
    .replaceAll(/&#(\d+);/g, (_, digits: string) => String.fromCharCode(Number(digits)))
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll(/\\([*_[\]\\~])/g, '$1')
    .replaceAll(/<code v-pre>(.*?)<\/code>/g, '`$1`');
