/**
 * Checks the accessibility of a page with axe-core.
 *
 * @module
 */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Problem } from './problem.js';
import { openPage, type WindowLook } from './window.js';

/** When fewer rules than this applied to the page, the page did not load. */
const ENOUGH_RULES = 5;

/** Serious and critical violations of one page. */
export async function checkAccess(
  tab: Page,
  site: string,
  address: string,
  { dark, width }: WindowLook,
): Promise<Problem[]> {
  await openPage(tab, new URL(address.slice(1), site).href);
  await tab.evaluate(axe.source);
  const { violations, passes } = await tab.evaluate<AxeResults>(
    'axe.run(document, { resultTypes: ["violations", "passes"] })',
  );
  const look = `${dark ? 'dark' : 'light'}, ${width} px`;
  if (passes.length < ENOUGH_RULES)
    return [{ page: address, what: `axe-core found only ${passes.length} rules to look at`, where: look }];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => ({ page: address, what: `${id}: ${help}`, where: `${look}: ${target.join(' ')}` })),
    );
}
