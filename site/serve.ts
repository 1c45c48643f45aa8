/**
 * `npm run docs:serve`: serves what `npm run docs` has built, and prints where. Ctrl-C ends it.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exitOnSignals } from '../tools/process.js';
import { basePath, serveSite } from './server.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('../dist-docs', import.meta.url));
if (existsSync(`${folder}/index.html`)) {
  const server = await serveSite(folder, basePath(root));
  exitOnSignals(() => server.close());
  console.log(server.url);
} else {
  console.error('The site is not built yet: run npm run docs first.');
  process.exitCode = 1;
}
