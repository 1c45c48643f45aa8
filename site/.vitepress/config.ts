/** VitePress, over the pages that `site/build.ts` has written. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

const source = fileURLToPath(new URL('../../.cache/site', import.meta.url));
const { homepage } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { homepage?: string };

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
  themeConfig: {
    search: { provider: 'local' },
    sidebar: JSON.parse(readFileSync(`${source}/sidebar.json`, 'utf8')),
    outline: 'deep',
  },
});
