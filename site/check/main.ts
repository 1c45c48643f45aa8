/**
 * `npm run docs:check`: checks every page of the built site in Chromium. Prints what it checked, and one line for each
 * problem.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../../support/chromium.js';
import { exitOnSignals } from '../../support/process.js';
import { SECTIONS } from '../sections/index.js';
import { basePath } from '../server.js';
import { PARTS } from '../sidebar.js';
import { checkSite } from './check.js';
import { lineOf } from './problem.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = fileURLToPath(new URL('../../dist-docs', import.meta.url));

if (existsSync(`${folder}/index.html`)) await check();
else {
  console.error('The site is not built yet: run npm run docs first.');
  process.exitCode = 1;
}

async function check(): Promise<void> {
  const started = performance.now();
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(0)} s`;
  const browser = await startBrowser();
  exitOnSignals(() => browser.close());
  try {
    const plan = {
      folders: SECTIONS.map(({ name }) => name),
      nav: PARTS.map(({ text }) => text),
      searchWord: 'typing',
    };
    const { problems } = await checkSite(folder, basePath(root), browser, plan, (part) =>
      console.log(`${part}, after ${seconds()}`),
    );
    for (const problem of problems) console.log(lineOf(problem));
    console.log(`${problems.length} problems, ${seconds()}`);
    process.exitCode = problems.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
  }
}
