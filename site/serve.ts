/**
 * `npm run docs:serve`: serves what `npm run docs` has built (or another folder, when one is named), and prints where.
 * Ctrl-C ends it.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitOnSignals } from '../support/process.js';
import { basePath, serveSite } from './server.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, 'dist-docs'));
if (existsSync(`${folder}/index.html`)) {
  const server = await serveSite(folder, basePath(root));
  exitOnSignals(() => server.close());
  console.log(server.url);
} else {
  console.error('The site is not built yet: run npm run docs first.');
  process.exitCode = 1;
}
