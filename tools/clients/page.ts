/**
 * Runs a web client in Chromium, driven by the lines of `owrt client`:
 * `owrt client --static DIR -- npx tsx tools/clients/page.ts [--release 0.7.2]`.
 * With `--own` it opens the page of `own-page.ts`, else the official web client.
 *
 * @module
 */
import { parseArgs } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { COMMON_ACTIONS, BROWSER_ACTIONS, type Actions } from '../../conformance/subjects/driven-client/actions.js';
import { startBrowser } from '../../support/chromium.js';
import { bundle } from '../../support/bundle.js';
import {
  reportAbilities,
  performCommands,
  stdio,
  reportState,
} from '../../conformance/subjects/driven-client/driven.js';
import { officialActions } from './official.js';
import { partsOf } from './parts.js';
import { StateChanges, type ShownState } from '../../conformance/subjects/driven-client/shows.js';

let browser: Browser | undefined;
const closeBrowser = async (): Promise<void> => await browser?.close();
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const) {
  process.on(signal, () => void closeBrowser().finally(() => process.exit(128 + number)));
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { release: { type: 'string' }, own: { type: 'boolean', default: false } } });
  const { OWRT_URL: url, OWRT_TOKEN: token } = process.env;
  if (!url || !token)
    throw new Error('OWRT_URL and OWRT_TOKEN must say where the client connects, and as whom: owrt client sets both.');
  reportAbilities(stdio, values.own ? COMMON_ACTIONS : [...COMMON_ACTIONS, ...BROWSER_ACTIONS]);
  const changes = new StateChanges((shows) => reportState(stdio, shows));
  browser = await startBrowser();
  const context = await signedInContext(browser, url, token);
  await context.exposeFunction('owrtShows', (shows: ShownState) => changes.show(shows));
  const open = values.own
    ? openOwn
    : async () => await openOfficial(context, url, values.release ?? (await releaseAt(url)));
  const { page, actions } = await open(context, url).catch((error: unknown) => {
    throw new Error(
      `The client did not open in the browser: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  // reports the changes that an action made before it reports the end of the action
  await performCommands(stdio, actions, async () => changes.show(await page.evaluate<ShownState>('owrtLook()')));
}

interface OpenedClient {
  page: Page;
  actions: Actions;
}

/** A browser context with a signed-in user. Iframes with HTML of plugins have no storage. */
async function signedInContext(started: Browser, url: string, token: string): Promise<BrowserContext> {
  const context = await started.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  await context.addCookies([{ name: 'token', value: token, url }]);
  await context.addInitScript({ content: `if (location.port) localStorage.token = ${JSON.stringify(token)};` });
  return context;
}

async function openOfficial(context: BrowserContext, url: string, release: string): Promise<OpenedClient> {
  const parts = partsOf(release);
  const script = await bundle(new URL('./in-page/official.ts', import.meta.url));
  await context.addInitScript({
    content: `window.owrtParts = ${JSON.stringify(parts)};\n${script}`,
  });
  const page = await newPage(context, url);
  const actions = officialActions(page, parts);
  await actions['open-home']({});
  return { page, actions };
}

async function openOwn(context: BrowserContext, url: string): Promise<OpenedClient> {
  const page = await newPage(context, url);
  await page.evaluate('__owrt.ready.then(() => undefined)');
  const actionNamed =
    (name: string) =>
    async (given: object): Promise<void> => {
      const error = await page.evaluate<string | null>(
        `__owrt.do(${JSON.stringify(name)}, ${JSON.stringify(given)}).then(() => null, (error) => error.message)`,
      );
      if (error !== null) throw new Error(error);
    };
  return { page, actions: Object.fromEntries(COMMON_ACTIONS.map((name) => [name, actionNamed(name)])) };
}

async function newPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => stdio.reportError(`the page: ${message.split('\n', 1)[0]}`));
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

async function releaseAt(url: string): Promise<string> {
  const response = await fetch(new URL('/api/version', url));
  return ((await response.json()) as { version: string }).version;
}

try {
  await main();
} catch (error) {
  // only the first line: the others are the browser's log
  stdio.reportError((error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!);
  process.exitCode = 1;
} finally {
  await closeBrowser();
}
