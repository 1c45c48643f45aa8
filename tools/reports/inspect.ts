/**
 * Checks an HTML report in Chromium, opened from disk, for readers with a mouse, a keyboard or a screen reader.
 *
 * @module
 */
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { SampleReport } from './make.js';

/** Appearances to check: light and dark, desktop and phone. */
export const VIEWS = [
  { dark: false, width: 1440 },
  { dark: true, width: 1440 },
  { dark: false, width: 390 },
  { dark: true, width: 390 },
] as const;

/** Kinds of problems; a report with deliberate faults must show each kind. */
export const KINDS = ['console', 'request', 'foreign code', 'width', 'access', 'keyboard', 'content'] as const;

/** One problem. */
export interface Problem {
  kind: (typeof KINDS)[number];
  what: string;
}

/** When fewer axe-core rules than this apply, the page is empty. */
const ENOUGH_RULES = 5;
/** Most articles and list rows that axe-core checks. */
const MOST_ARTICLES = 4;
const MOST_ITEMS = 20;

/**
 * Problems of a report in one appearance.
 *
 * @param picture file for a screenshot
 */
export async function inspectReport(
  browser: Browser,
  { file, findings }: SampleReport,
  { dark, width }: (typeof VIEWS)[number],
  picture?: string,
): Promise<Problem[]> {
  const context = await browser.newContext({
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  const problems: Problem[] = [];
  const address = pathToFileURL(file).href;
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push({ kind: 'console', what: message.text() });
    });
    page.on('pageerror', (error) => problems.push({ kind: 'console', what: error.message }));
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== address && !request.url().startsWith('data:'))
        problems.push({ kind: 'request', what: request.url() });
    });
    await page.goto(address, { waitUntil: 'load' });
    if (picture !== undefined)
      await page.screenshot({ path: picture, fullPage: true, clip: { x: 0, y: 0, width, height: 4000 } });
    problems.push(...(await contentProblems(page, findings)), ...(await keyboardProblems(page)));
    // checks the content of closed details too
    await page.evaluate('for (const element of document.querySelectorAll("details")) element.open = true');
    problems.push(...(await widthProblems(page)), ...(await accessProblems(page)));
  } finally {
    await context.close();
  }
  return problems;
}

async function contentProblems(page: Page, findings: number): Promise<Problem[]> {
  const counts = await page.evaluate<{ owned: boolean; headings: number; articles: number; listed: number }>(`({
    owned: 'owned' in window,
    headings: document.querySelectorAll('h1').length,
    articles: document.querySelectorAll('article').length,
    listed: document.querySelectorAll('[data-id]').length,
  })`);
  return [
    ...(counts.owned ? [{ kind: 'foreign code', what: 'code sent by the server was executed' } as const] : []),
    ...(counts.headings === 1 &&
    counts.listed > 0 &&
    (findings === 0 ? counts.articles === 0 : counts.articles >= findings)
      ? []
      : [{ kind: 'content', what: JSON.stringify(counts) } as const]),
  ];
}

/** Uses only the keyboard: goes to the search, finds one requirement, shows all again. */
async function keyboardProblems(page: Page): Promise<Problem[]> {
  const shownIds = (): Promise<string[]> =>
    page.evaluate<string[]>(
      `[...document.querySelectorAll('[data-id]')]
        .filter((element) => element.checkVisibility())
        .map((element) => element.dataset.id)`,
    );
  const [all, id] = [
    (await shownIds()).length,
    await page.evaluate<string>(`[...document.querySelectorAll('[data-id]')].at(-1).dataset.id`),
  ];
  await page.keyboard.press('/');
  await page.keyboard.type(`${id.toLowerCase()} `);
  const found = await shownIds();
  await page.keyboard.press('Escape');
  await page.waitForFunction(`document.activeElement?.nodeName !== 'INPUT' || document.activeElement.value === ''`);
  const after = (await shownIds()).length;
  await page.keyboard.press('Tab');
  const focus = await page.evaluate<string>('document.activeElement?.nodeName ?? ""');
  const isCorrect =
    found.length > 0 &&
    found.every((other) => other === id || found.includes(id)) &&
    found.includes(id) &&
    after === all &&
    focus === 'SELECT';
  return isCorrect
    ? []
    : [
        {
          kind: 'keyboard',
          what:
            `searched for ${id}: ${found.slice(0, 3).join(', ') || 'nothing'} shown; ` +
            `then ${after} of ${all}; focus on ${focus || 'nothing'}`,
        },
      ];
}

async function widthProblems(page: Page): Promise<Problem[]> {
  const [pageWidth, windowWidth] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, innerWidth]',
  );
  return pageWidth <= windowWidth
    ? []
    : [{ kind: 'width', what: `${pageWidth} px wide in a window of ${windowWidth}` }];
}

async function accessProblems(page: Page): Promise<Problem[]> {
  // removes further elements of the same kind: axe-core takes minutes for thousands
  await page.evaluate(
    `for (const [list, most] of [['article', ${MOST_ARTICLES}], ['.group li', ${MOST_ITEMS}]])
      for (const element of [...document.querySelectorAll(list)].slice(most)) element.remove()`,
  );
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate<AxeResults>(
    'axe.run(document, { resultTypes: ["violations", "passes"] })',
  );
  if (passes.length < ENOUGH_RULES) return [{ kind: 'access', what: `axe-core applied only ${passes.length} rules` }];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => ({
      kind: 'access',
      what: `${id}: ${help}: ${nodes.length} times, first at ${nodes[0]?.target.join(' ') ?? ''}`,
    }));
}
