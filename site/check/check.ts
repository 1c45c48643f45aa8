/**
 * Runs all checks of the built site.
 *
 * @module
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveSite } from '../server.js';
import { checkAccess } from './axe.js';
import { readBuiltSite } from './built.js';
import { checkFiles } from './files.js';
import { checkSearch, checkTabOrder } from './keyboard.js';
import { checkLinks, unlinkedPages, type ServedSite } from './links.js';
import { lineOf, type Problem } from './problem.js';
import { visitTwice, visitPage, type PageVisit } from './visit.js';
import { openWindow, WIDTHS } from './window.js';

/** What to check besides every page. */
export interface Plan {
  /** First folders of addresses. Each must contain pages; one page of each gets the slower checks. */
  folders: readonly string[];
  /** Texts of the entries that the navigation bar must have. */
  nav: readonly string[];
  /** A word that the search must find. */
  searchWord: string;
  /** Timeout in ms for drawing a diagram and for each step of the search; 20 s and 30 s when absent. */
  timeoutMs?: number;
}

/** The problems found, and how many things were checked. */
export interface Report {
  problems: Problem[];
  counts: { [what: string]: number };
  /** Problems that led to a second look in another window. */
  again?: string[];
}

/** Number of pages that are checked at the same time. */
const TABS = 4;

/** Serves the folder and runs all checks. `onPart` is called with one line for each finished part. */
export async function checkSite(
  folder: string,
  base: string,
  browser: Browser,
  plan: Plan,
  onPart: (part: string) => void = () => undefined,
): Promise<Report> {
  const served = readBuiltSite(folder, base);
  const server = await serveSite(folder, base);
  try {
    const report: Report = { problems: [], counts: {} };
    const addresses = [...served.pages].filter(([, { isRedirect }]) => !isRedirect).map(([address]) => address);
    const sampled = samplePages(addresses, plan.folders);
    for (const part of [
      () => checkAllLinks(served),
      () => checkServedFiles(served, server.url),
      () => visitPages(browser, server.url, addresses, plan),
      () => checkAccessibility(browser, server.url, sampled.addresses),
      () => checkKeyboard(browser, server.url, sampled.addresses, plan),
    ]) {
      const { problems, counts, again = [] } = await part();
      report.problems.push(...problems);
      Object.assign(report.counts, counts);
      for (const line of again) onPart(`checked again: ${line}`);
      onPart(
        Object.entries(counts)
          .map(([what, count]) => `${count} ${what}`)
          .join(', '),
      );
    }
    report.problems.push(...sampled.missing, ...emptyChecks(report.counts));
    return report;
  } finally {
    await server.close();
  }
}

/** Reports each check that examined nothing: it would pass on an empty site. */
export const emptyChecks = (counts: Report['counts']): Problem[] =>
  Object.entries(counts)
    .filter(([, count]) => count === 0)
    .map(([what]) => ({ page: '/', what: `no ${what} were checked` }));

/** The home page and one page of each folder, preferably not the index of the folder. */
export function samplePages(
  addresses: readonly string[],
  folders: readonly string[],
): { addresses: string[]; missing: Problem[] } {
  const inside = folders.map(
    (folder) =>
      addresses
        .filter((address) => address.startsWith(`/${folder}/`))
        .sort((one, other) => Number(one.endsWith('/')) - Number(other.endsWith('/')))[0],
  );
  return {
    addresses: ['/', ...inside.filter((address) => address !== undefined)],
    missing: folders
      .filter((_, index) => inside[index] === undefined)
      .map((folder) => ({ page: `/${folder}/`, what: 'the site has no page there' })),
  };
}

const checkAllLinks = async (served: ServedSite): Promise<Report> => {
  const { problems, links, anchors } = checkLinks(served);
  return { problems: [...problems, ...unlinkedPages(served)], counts: { links, anchors } };
};

const checkServedFiles = async ({ files: all }: ServedSite, site: string): Promise<Report> => {
  const paths = [...all].filter(
    (path) => path === '/asyncapi.yaml' || (path.startsWith('/schemas/') && path.endsWith('.json')),
  );
  const { problems, files, refs } = await checkFiles(paths, async (path) => {
    const answer = await fetch(new URL(path.slice(1), site));
    return answer.ok ? await answer.text() : undefined;
  });
  if (!paths.includes('/asyncapi.yaml')) problems.push({ page: '/asyncapi.yaml', what: 'the site does not serve it' });
  return { problems, counts: { 'files for tools': files, $refs: refs } };
};

async function visitPages(
  browser: Browser,
  site: string,
  addresses: readonly string[],
  { timeoutMs }: Plan,
): Promise<Report> {
  const report = { problems: [] as Problem[], counts: { pages: 0, requests: 0, diagrams: 0 }, again: [] as string[] };
  await withTabs(browser, WIDTHS[0], false, addresses, async (tab, address) => {
    const look = (page: Page): Promise<PageVisit> => visitPage(page, site, address, timeoutMs);
    const { problems, requests, diagrams, again } = await visitTwice(
      () => look(tab),
      () => withWindow(browser, WIDTHS[0], false, async (context) => await look(await context.newPage())),
    );
    report.problems.push(...problems);
    report.counts.pages += 1;
    report.counts.requests += requests;
    report.counts.diagrams += diagrams;
    if (again !== undefined) report.again.push(lineOf(again));
  });
  return report;
}

async function checkAccessibility(browser: Browser, site: string, addresses: readonly string[]): Promise<Report> {
  const report = { problems: [] as Problem[], counts: { 'scans by axe-core': 0 } };
  for (const dark of [false, true])
    for (const width of WIDTHS)
      await withTabs(browser, width, dark, addresses, async (tab, address) => {
        report.problems.push(...(await checkAccess(tab, site, address, { dark, width })));
        report.counts['scans by axe-core'] += 1;
      });
  return report;
}

async function checkKeyboard(
  browser: Browser,
  site: string,
  addresses: readonly string[],
  { nav, searchWord, timeoutMs }: Plan,
): Promise<Report> {
  const report = { problems: [] as Problem[], counts: { 'walks by keyboard': 0 } };
  await withTabs(browser, WIDTHS[0], false, addresses, async (tab, address) => {
    report.problems.push(...(await checkTabOrder(tab, site, address)));
    report.counts['walks by keyboard'] += 1;
    if (address !== '/') return;
    if (timeoutMs !== undefined) tab.setDefaultTimeout(timeoutMs);
    const entries = await tab.locator('.VPNavBarMenu a').allInnerTexts();
    for (const text of nav)
      if (!entries.some((entry) => entry.trim() === text))
        report.problems.push({ page: '/', what: `the bar on top has no entry ${text}` });
    report.problems.push(...(await checkSearch(tab, site, searchWord)));
  });
  return report;
}

/** Calls `look` with every address, a few at the same time. Each address gets a new tab, without leftover state. */
const withTabs = (
  browser: Browser,
  width: number,
  dark: boolean,
  addresses: readonly string[],
  look: (tab: Page, address: string) => Promise<void>,
): Promise<void> =>
  withWindow(browser, width, dark, async (context) => {
    const remaining = [...addresses];
    await Promise.all(
      Array.from({ length: TABS }, async () => {
        for (let address = remaining.shift(); address !== undefined; address = remaining.shift()) {
          const tab = await context.newPage();
          await look(tab, address);
          await tab.close();
        }
      }),
    );
  });

/** Calls `act` with a new window, then closes the window. */
async function withWindow<Result>(
  browser: Browser,
  width: number,
  dark: boolean,
  act: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await openWindow(browser, { dark, width });
  try {
    return await act(context);
  } finally {
    await context.close();
  }
}
