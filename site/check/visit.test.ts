import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../support/chromium.js';
import { needs } from '../../support/needs.js';
import { serveSite, type SiteServer } from '../server.js';
import { checkAccess } from './axe.js';
import { checkSearch, checkTabOrder } from './keyboard.js';
import { visitTwice, visitPage, type PageVisit } from './visit.js';
import { openWindow } from './window.js';

const page = (body: string): string =>
  '<!doctype html><html lang="en"><head><meta name="viewport" ' +
  'content="width=device-width"><title>t</title><link rel="icon" ' +
  `href="data:,"></head><body>${body}</body></html>`;
const WHOLE =
  '<a class="VPSkipLink" href="#VPContent">Skip</a><header class="VPNav"><a ' +
  'href="/">Home</a></header><main id="VPContent" tabindex="-1"><h1>All is well</h1><p>Text with a ' +
  '<a href="/whole">link</a>.</p>';
const diagram = (state: string, inside = ''): string =>
  `<figure class="diagram" data-state="${state}">${inside}</figure>`;
const svg = '<svg width="10" height="10"></svg>';

const pages: { [name: string]: string } = {
  whole:
    `${WHOLE}<div style="overflow-x: auto"><div style="width: 3000px">wide, in its ` +
    `box</div></div>${diagram('drawn', svg)}</main>`,
  // The address is reserved as invalid, so the test sends no request to a real host.
  external: `${WHOLE}<img src="http://elsewhere.invalid/x.png" alt=""></main>`,
  console: `${WHOLE}</main><script>console.error('something is missing')</script>`,
  thrown: `${WHOLE}</main><script>throw new Error('it broke')</script>`,
  gone: `${WHOLE}<img src="/gone.png" alt=""></main>`,
  wide: `${WHOLE}<div style="width: 800px">too wide for a phone</div></main>`,
  hidden:
    `${WHOLE}<details><summary>More</summary><div style="width: 800px">too wide when it is ` +
    'opened</div></details></main>',
  diagrams: `${WHOLE}${diagram('failed')}${diagram('drawn')}${diagram('drawn', svg)}</main>`,
  waiting: `${WHOLE}${diagram('drawn', svg)}${diagram('waiting')}${diagram('failed')}</main>`,
  picture: `${WHOLE}<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></main>`,
  astray: WHOLE.replace('#VPContent', '#gone'),
  unordered:
    '<main id="VPContent"><a href="/">content first</a></main><header class="VPNav"><a href="/">Home</a></header>',
};

describe('A page in Chromium', needs('chromium'), () => {
  let folder: string;
  let server: SiteServer;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'owrt-pages-'));
    for (const [name, body] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), page(body));
    writeFileSync(join(folder, 'index.html'), page(WHOLE));
    server = await serveSite(folder, '/');
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  async function visit(name: string) {
    const context = await openWindow(browser, { dark: false, width: 1440 });
    const visited = await visitPage(await context.newPage(), server.url, `/${name}`, 300);
    await context.close();
    return visited;
  }
  const problemsOf = async (name: string): Promise<string[]> =>
    (await visit(name)).problems.map(({ what, where }) => `${what}: ${where}`.replaceAll(server.url, '/'));

  it('Should have no problem when it is correct', async () => {
    expect(await visit('whole')).toEqual({ problems: [], requests: 1, diagrams: 1 });
  });

  it('Should be reported when it requests another host', async () => {
    expect(await problemsOf('external')).toContain('a request to another host: http://elsewhere.invalid/x.png');
  });

  it('Should be reported when it logs or throws an error', async () => {
    expect(await problemsOf('console')).toEqual(['an error on the console: something is missing']);
    expect(await problemsOf('thrown')).toEqual(['an error in the page: it broke']);
  });

  it('Should be reported when one of its files is missing', async () => {
    expect(await problemsOf('gone')).toEqual(['a request failed: /gone.png 404']);
  });

  it('Should be reported when it is wider than a phone, also after its parts are opened', async () => {
    expect(await problemsOf('wide')).toEqual(['wider than the window at 390 px: div "too wide for a phone"']);
    expect(await problemsOf('hidden')).toEqual(['wider than the window at 390 px: div "too wide when it is opened"']);
  });

  it('Should be reported when one of its diagrams is not drawn', async () => {
    expect(await problemsOf('diagrams')).toEqual([
      'a diagram is not drawn: number 1, failed',
      'a diagram is not drawn: number 2, empty',
    ]);
  });

  it('Should be reported when a diagram is not drawn in time, with whether the window draws at all', async () => {
    const waiting = {
      page: '/waiting',
      what: 'a diagram is not drawn',
      where: 'number 2 of 3, waiting for 0.3 s; the window draws',
    };
    expect(await visit('waiting')).toEqual({ problems: [], requests: 1, diagrams: 1, waiting });
  });

  it('Should be reported when it does not load', async () => {
    const context = await openWindow(browser, { dark: false, width: 1440 });
    const { problems } = await visitPage(await context.newPage(), 'http://127.0.0.1:1/', '/');
    await context.close();
    expect(problems.map(({ what }) => what)).toContainEqual(expect.stringMatching(/^cannot be visited: /));
  });

  it('Should be reported when an image has no alternative text', async () => {
    const context = await openWindow(browser, { dark: true, width: 390 });
    const tab = await context.newPage();
    expect(await checkAccess(tab, server.url, '/whole', { dark: true, width: 390 })).toEqual([]);
    const problems = await checkAccess(tab, server.url, '/picture', { dark: true, width: 390 });
    await context.close();
    expect(problems).toEqual([
      { page: '/picture', what: 'image-alt: Images must have alternative text', where: 'dark, 390 px: img' },
    ]);
  });

  it('Should be reported when Tab reaches its parts in another order', async () => {
    const context = await openWindow(browser, { dark: false, width: 1440 });
    const tab = await context.newPage();
    expect(await checkTabOrder(tab, server.url, '/whole')).toEqual([]);
    const unordered = await checkTabOrder(tab, server.url, '/unordered');
    const astray = await checkTabOrder(tab, server.url, '/astray');
    await context.close();
    expect(unordered.map(({ what }) => what)).toEqual([
      'Tab never reaches the skip link',
      'Tab never reaches the navigation',
    ]);
    expect(astray.map(({ what }) => what)).toEqual(['the skip link leads to: skip link; expected the content']);
  });

  it('Should be reported when it has no search', async () => {
    const context = await openWindow(browser, { dark: false, width: 1440 });
    context.setDefaultTimeout(300);
    const problems = await checkSearch(await context.newPage(), server.url, 'typing');
    await context.close();
    expect(problems.map(({ what }) => what.replace(/: .*/, ''))).toEqual([
      'the search that Control+k opens',
      'the search that / opens',
    ]);
  });
});

describe('A second look', () => {
  const seen = { requests: 1, diagrams: 2 };
  const waiting = { page: '/p', what: 'a diagram is not drawn' };
  const said = { page: '/p', what: 'an error on the console' };
  const look = (visited: Partial<PageVisit>) => () => Promise.resolve({ problems: [], ...seen, ...visited });
  const never = (): Promise<PageVisit> => Promise.reject(new Error('Nobody asked for a second look.'));

  it('Should not be taken when every diagram was drawn', async () => {
    expect(await visitTwice(look({ problems: [said] }), never)).toEqual({ problems: [said], ...seen });
  });

  it('Should clear a page that waited only in the first window, and keep its other problems', async () => {
    expect(await visitTwice(look({ problems: [said], waiting }), look({}))).toEqual({
      problems: [said],
      ...seen,
      again: waiting,
    });
  });

  it('Should report a page that waits in both windows', async () => {
    expect(await visitTwice(look({ waiting }), look({ waiting }))).toEqual({
      problems: [waiting],
      ...seen,
      again: waiting,
    });
  });
});
