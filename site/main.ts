/**
 * `npm run docs`: builds the site into `dist-docs/`.
 *
 * @module
 */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSite, sizeOf } from './build.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const started = performance.now();
const { folder, pages } = await buildSite(root);
for (const [section, count] of pages) console.log(`${section.padEnd(14)} ${String(count).padStart(4)} pages`);
const bytes = sizeOf(folder, (path) => statSync(path).size);
console.log(
  `${[...pages.values()].reduce((sum, count) => sum + count, 0)} pages, ${(bytes / 1e6).toFixed(1)}` +
    ` MB in dist-docs, ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
