/** VitePress, over the pages that `site/build.ts` has written. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import type { Navigation } from '../sidebar.js';
import { diagrams } from './diagrams.js';

const source = fileURLToPath(new URL('../../.cache/site', import.meta.url));
const { homepage } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { homepage?: string };
const { nav, sidebar } = JSON.parse(readFileSync(`${source}/sidebar.json`, 'utf8')) as Navigation;

export default defineConfig({
  srcDir: source,
  base: homepage === undefined ? '/' : new URL(homepage).pathname,
  title: 'Open WebUI Realtime',
  description: 'The unofficial description of the Socket.IO protocol of Open WebUI.',
  lang: 'en',
  cleanUrls: true,
  lastUpdated: false,
  metaChunk: true,
  cacheDir: fileURLToPath(new URL('../../.cache/vitepress', import.meta.url)),
  vite: { publicDir: `${source}/public` },
  markdown: { config: diagrams },
  themeConfig: {
    search: { provider: 'local' },
    nav,
    sidebar,
    outline: { level: 'deep', label: 'On this page' },
    docFooter: { prev: false, next: false },
    externalLinkIcon: true,
    footer: { message: 'Unofficial: not made, endorsed or supported by the Open WebUI project.', copyright: 'MIT licence.' },
  },
});
