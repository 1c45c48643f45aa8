/** Configuration of VitePress, for the pages that `site/build.ts` writes. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { basePath } from '../server.js';
import type { Navigation } from '../sidebar.js';
import { diagrams } from './diagrams.js';
import { searchableHtml } from './search.js';
import { tables } from './tables.js';

const source = fileURLToPath(new URL('../../.cache/site', import.meta.url));
const { nav, sidebar } = JSON.parse(readFileSync(`${source}/sidebar.json`, 'utf8')) as Navigation;

/** The site's icon: two sides and the messages between them. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" ' +
  'fill="#0a5f6b"/><path d="M3 6h9l-2-2M13 10H4l2 2" fill="none" stroke="#fff" ' +
  'stroke-width="1.5"/></svg>';

export default defineConfig({
  srcDir: source,
  base: basePath(fileURLToPath(new URL('../..', import.meta.url))),
  title: 'Open WebUI Realtime',
  description: 'The unofficial description of the Socket.IO protocol of Open WebUI.',
  lang: 'en',
  cleanUrls: true,
  lastUpdated: false,
  metaChunk: true,
  // Prefetching the pages of all visible links would load far more than most readers need.
  router: { prefetchLinks: false },
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `data:image/svg+xml,${encodeURIComponent(ICON)}` }],
    ['meta', { name: 'color-scheme', content: 'light dark' }],
  ],
  cacheDir: fileURLToPath(new URL('../../.cache/vitepress', import.meta.url)),
  vite: { publicDir: `${source}/public` },
  markdown: {
    // Addresses in the data are examples. Links are written as Markdown links.
    linkify: false,
    // Both themes have a contrast of 4.5:1 on the background of code.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(md) {
      diagrams(md);
      tables(md);
    },
  },
  themeConfig: {
    search: { provider: 'local', options: { _render: searchableHtml } },
    notFound: {
      title: 'There is no such page',
      quote: 'It may have moved. Every requirement, event and schema keeps its address: search for its name.',
      linkText: 'To the start',
      linkLabel: 'To the start of the site',
    },
    nav,
    sidebar,
    outline: { level: 'deep', label: 'On this page' },
    docFooter: { prev: false, next: false },
    externalLinkIcon: true,
    footer: {
      message: 'Unofficial: not made, endorsed or supported by the Open WebUI project.',
      copyright: 'Open WebUI Realtime is a description of its protocol, under the MIT licence.',
    },
  },
});
