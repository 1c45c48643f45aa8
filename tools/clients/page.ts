/**
 * A web client in Chromium, driven by the lines of `owrt client`: `owrt client --static DIR -- npx tsx tools/clients/page.ts [--release 0.7.2]`.
 *
 * @module
 */
import { parseArgs } from 'node:util';
import type { Browser, BrowserContext } from 'playwright-core';
import { startBrowser } from './browser.js';
import { bundle } from './bundle.js';
import { greet, obey, stdio, tell } from './driven.js';
import { officialActions } from './official.js';
import { partsOf, type Parts } from './parts.js';
import { Changes, type Shows } from './shows.js';

let browser: Browser | undefined;
const leave = async (): Promise<void> => await browser?.close();
for (const [signal, number] of [['SIGINT', 2], ['SIGTERM', 15], ['SIGHUP', 1]] as const) {
  process.on(signal, () => void leave().finally(() => process.exit(128 + number)));
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { release: { type: 'string' } } });
  const { OWRT_URL: url, OWRT_TOKEN: token } = process.env;
  if (!url || !token) throw new Error('OWRT_URL and OWRT_TOKEN must say where the client connects, and as whom: owrt client sets both.');
  const parts = partsOf(values.release ?? (await releaseAt(url)));
  browser = await startBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  const changes = new Changes((shows) => tell(stdio, shows));
  await prepare(context, { url, token, parts, show: (shows) => changes.show(shows) });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => stdio.complain(`the page: ${message.split('\n', 1)[0]}`));
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const actions = officialActions(page, parts);
  await actions['open-home']!({});
  greet(stdio, Object.keys(actions));
  // what an action changed is told before that it is done
  await obey(stdio, actions, async () => changes.show(await page.evaluate<Shows>('owrtLook()')));
}

/** A browser in which somebody is signed in, and whose pages tell what they show. */
async function prepare(context: BrowserContext, { url, token, parts, show }: { url: string; token: string; parts: Parts; show(shows: Shows): void }): Promise<void> {
  await context.addCookies([{ name: 'token', value: token, url }]);
  await context.exposeFunction('owrtShows', show);
  await context.addInitScript({ content: `if (location.port) localStorage.token = ${JSON.stringify(token)}; window.owrtParts = ${JSON.stringify(parts)};` });
  await context.addInitScript({ content: await bundle('official') });
}

async function releaseAt(url: string): Promise<string> {
  const response = await fetch(new URL('/api/version', url));
  return ((await response.json()) as { version: string }).version;
}

try {
  await main();
} catch (error) {
  stdio.complain(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await leave();
}
