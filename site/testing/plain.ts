/**
 * Undoes the escapes in Markdown, so that tests can compare texts as a reader sees them.
 *
 * @module
 */

/** Undoes the escapes of `site/markdown.ts`. */
export const plain = (markdown: string): string =>
  markdown
    .replaceAll(/&#(\d+);/g, (_, digits: string) => String.fromCharCode(Number(digits)))
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll(/\\([*_[\]\\~])/g, '$1')
    .replaceAll(/<code v-pre>(.*?)<\/code>/g, '`$1`');
