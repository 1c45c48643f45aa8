/**
 * Opens windows of Chromium, and calls the probe in their pages.
 *
 * @module
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { bundle } from '../../support/bundle.js';
import type { Probe } from './probe.js';

/** Widths at which the site must be readable, in pixels: desktop, phone. */
export const WIDTHS = [1440, 390] as const;

/** Appearance of a window. */
export interface WindowLook {
  dark: boolean;
  width: number;
}

const HEIGHT = 900;
/** Interval between two checks of a condition in a page, in ms. */
export const POLLING_MS = 50;

/** Opens a window whose pages contain the probe. */
export async function openWindow(browser: Browser, { dark, width }: WindowLook): Promise<BrowserContext> {
  const context = await browser.newContext({
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height: HEIGHT },
    reducedMotion: 'reduce',
  });
  await context.addInitScript(await probe());
  return context;
}

/** Sets the width of a page, in pixels. */
export const resize = (page: Page, width: number): Promise<void> => page.setViewportSize({ width, height: HEIGHT });

/** Opens an address and waits until the page is ready. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction('window.siteProbe.isReady()', undefined, { polling: POLLING_MS });
}

/** Calls a function of the probe in the page. */
export const callProbe = <Name extends keyof Probe>(
  page: Page,
  name: Name,
  ...args: Parameters<Probe[Name]>
): Promise<ReturnType<Probe[Name]>> =>
  page.evaluate<ReturnType<Probe[Name]>>(
    `window.siteProbe.${name}(${args.map((value) => JSON.stringify(value)).join(', ')})`,
  );

let script: Promise<string> | undefined;

/** The script of the probe, bundled once. */
const probe = async (): Promise<string> => await (script ??= bundle(new URL('./in-page/probe.ts', import.meta.url)));
