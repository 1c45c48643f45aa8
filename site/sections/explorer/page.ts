/**
 * The page of the explorer.
 *
 * @module
 */
import { join, link } from '../../markdown.js';
import type { Page } from '../../page.js';

/** The page; a component of the theme loads the document. */
export function explorerPage(): Page {
  return {
    path: 'explorer/index',
    title: 'Explorer',
    frontMatter: { layout: 'page', sidebar: false },
    body: join([
      '<main class="vp-doc wide">',
      '# Explorer',
      `The AsyncAPI 3.1 document of every room, operation and message, over all releases; \`x-since\` ` +
        `and \`x-until\` name the releases of each part. For tools, fetch ` +
        `${link('the files', './files')}.`,
      '<AsyncApiExplorer />',
      '</main>',
    ]),
  };
}
