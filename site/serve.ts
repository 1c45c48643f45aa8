/**
 * `npm run docs:serve`: serves the site that `npm run docs` built, or the folder given as the argument, and prints its
 * address. Ctrl-C stops it.
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
