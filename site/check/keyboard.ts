/**
 * Checks the site without a mouse: the order of the Tab stops, and the search.
 *
 * @module
 */
import type { Page } from 'playwright-core';
import type { Place } from './probe.js';
import type { Problem } from './problem.js';
import { callProbe, openPage } from './window.js';

/** Places that Tab must reach on every page, in this order. */
const ORDER: readonly Place[] = ['skip link', 'navigation', 'content'];
/** Upper limit of Tab presses: more than any page has before its content. */
const MAX_TABS = 400;
const SEARCH = '.VPLocalSearchBox';

/** Moves through a page with Tab, then follows the skip link. */
export async function checkTabOrder(tab: Page, site: string, address: string): Promise<Problem[]> {
  await openPage(tab, new URL(address.slice(1), site).href);
  const reached: Place[] = [];
  for (let step = 0; step < MAX_TABS && !reached.includes('content'); step += 1) {
    await tab.keyboard.press('Tab');
    const place = await callProbe(tab, 'focusedPlace');
    if (reached.at(-1) !== place) reached.push(place);
  }
  const problems = orderProblems(reached).map((what) => ({ page: address, what }));
  await openPage(tab, new URL(address.slice(1), site).href);
  await tab.keyboard.press('Tab');
  // Enter on another element would leave the page; the missing skip link is already reported.
  if ((await callProbe(tab, 'focusedPlace')) !== 'skip link') return problems;
  await tab.keyboard.press('Enter');
  const after = await callProbe(tab, 'focusedPlace');
  if (after !== 'content')
    problems.push({ page: address, what: `the skip link leads to: ${after}; expected the content` });
  return problems;
}

/** Problems with the places that Tab reached, in the order in which it reached them. */
export function orderProblems(reached: readonly Place[]): string[] {
  const missing = ORDER.filter((place) => !reached.includes(place)).map((place) => `Tab never reaches the ${place}`);
  if (missing.length > 0) return missing;
  const first = ORDER.map((place) => reached.indexOf(place));
  return first.every((at, index) => index === 0 || at > first[index - 1]!) && first[0] === 0
    ? []
    : [`Tab goes to ${reached.join(', ')}; expected ${ORDER.join(', ')}`];
}

/** Opens the search with each of its keys, closes it, opens it again and follows a result. */
export async function checkSearch(tab: Page, site: string, word: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const key of ['Control+k', '/']) {
    try {
      await searchOnce(tab, site, key, word);
    } catch (error) {
      problems.push({ page: '/', what: `the search that ${key} opens: ${(error as Error).message.split('\n')[0]!}` });
    }
  }
  return problems;
}

async function searchOnce(tab: Page, site: string, key: string, word: string): Promise<void> {
  await openPage(tab, site);
  await tab.keyboard.press(key);
  await tab.waitForFunction(`document.activeElement?.matches('${SEARCH} input')`);
  await tab.keyboard.press('Escape');
  await tab.waitForSelector(SEARCH, { state: 'detached' });
  await tab.keyboard.press(key);
  await tab.waitForFunction(`document.activeElement?.matches('${SEARCH} input')`);
  await tab.keyboard.type(word);
  await tab.waitForSelector(`${SEARCH} a.result`);
  await tab.keyboard.press('ArrowDown');
  const chosen = await tab.waitForSelector(`${SEARCH} a.result.selected`);
  const to = await chosen.getAttribute('href');
  await tab.keyboard.press('Enter');
  await tab.waitForSelector(SEARCH, { state: 'detached' });
  await tab.waitForFunction(
    `location.pathname === ${JSON.stringify(new URL(to ?? '', site).pathname)} && ` +
      `document.querySelector('h1') !== null`,
  );
}
