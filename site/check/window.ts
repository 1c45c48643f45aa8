/**
 * A window of Chromium whose pages can be asked.
 *
 * @module
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { bundle } from '../../support/bundle.js';
import type { Probe } from './probe.js';

/** Widths at which the site must be readable: a phone, a desk. */
export const WIDTHS = [1440, 390] as const;

/** How a window looks. */
export interface Look {
  dark: boolean;
  width: number;
}

const HEIGHT = 900;
/** Pages are asked as often, in milliseconds. */
export const POLLING_MS = 50;

/** Opens a window; pages in it know the probe. */
export async function openWindow(browser: Browser, { dark, width }: Look): Promise<BrowserContext> {
  const context = await browser.newContext({
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height: HEIGHT },
    reducedMotion: 'reduce',
  });
  await context.addInitScript(await probe());
  return context;
}

/** Changes the width of a page. */
export const resize = (page: Page, width: number): Promise<void> => page.setViewportSize({ width, height: HEIGHT });

/** Goes to an address and waits until the page has come to life. */
export async function enter(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction('window.siteProbe.ready()', undefined, { polling: POLLING_MS });
}

/** Asks the page. */
export const ask = <Name extends keyof Probe>(
  page: Page,
  name: Name,
  ...given: Parameters<Probe[Name]>
): Promise<ReturnType<Probe[Name]>> =>
  page.evaluate<ReturnType<Probe[Name]>>(
    `window.siteProbe.${name}(${given.map((value) => JSON.stringify(value)).join(', ')})`,
  );

let script: Promise<string> | undefined;

/** The script of the probe, made once. */
const probe = async (): Promise<string> => await (script ??= bundle(new URL('./in-page/probe.ts', import.meta.url)));
