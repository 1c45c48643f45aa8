/**
 * One page in Chromium: what it says, what it asks for, whether it fits, whether its diagrams draw.
 *
 * @module
 */
import type { ConsoleMessage, Page, Request, Response } from 'playwright-core';
import type { Problem } from './problem.js';
import { ask, enter, resize, WIDTHS } from './window.js';

/** What was seen. */
export interface Visited {
  problems: Problem[];
  requests: number;
  diagrams: number;
}

const DRAWING_MS = 20_000;
/** Requests are reported as such, with their address. */
const REPORTED_ELSEWHERE = /^Failed to load resource/;

/** Visits an address below `site`, which ends in a slash. */
export async function visitPage(tab: Page, site: string, address: string): Promise<Visited> {
  const visited: Visited = { problems: [], requests: 0, diagrams: 0 };
  const report = (what: string, where?: string): void => void visited.problems.push({ page: address, what, ...(where === undefined ? {} : { where }) });
  const unlisten = listen(tab, new URL(site).host, visited, report);
  try {
    await resize(tab, WIDTHS[0]);
    await enter(tab, new URL(address.slice(1), site).href);
    await ask(tab, 'openAll');
    visited.diagrams = await drawAll(tab, report);
    for (const width of WIDTHS) {
      await resize(tab, width);
      for (const where of await ask(tab, 'sideways')) report(`wider than the window at ${width} px`, where);
    }
  } catch (error) {
    report(`cannot be visited: ${(error as Error).message.split('\n')[0]!}`);
  } finally {
    unlisten();
  }
  return visited;
}

function listen(tab: Page, host: string, visited: Visited, report: (what: string, where?: string) => void): () => void {
  const said = (message: ConsoleMessage): void => {
    if (message.type() === 'error' && !REPORTED_ELSEWHERE.test(message.text())) report('an error on the console', message.text());
  };
  const thrown = (error: Error): void => report('an error in the page', error.message);
  const asked = (request: Request): void => {
    visited.requests += 1;
    const { protocol, host: to } = new URL(request.url());
    if (to !== host && protocol !== 'data:' && protocol !== 'blob:') report('a request to another host', request.url());
  };
  const failed = (request: Request): void => {
    // A page that is left takes its requests back.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') report('a request failed', `${request.url()} ${request.failure()?.errorText ?? ''}`);
  };
  const answered = (response: Response): void => {
    if (response.status() >= 400) report('a request failed', `${response.url()} ${response.status()}`);
  };
  tab.on('console', said).on('pageerror', thrown).on('request', asked).on('requestfailed', failed).on('response', answered);
  return () => void tab.off('console', said).off('pageerror', thrown).off('request', asked).off('requestfailed', failed).off('response', answered);
}

/** Brings every diagram into view and waits for it. */
async function drawAll(tab: Page, report: (what: string, where?: string) => void): Promise<number> {
  const count = await ask(tab, 'diagrams');
  for (let index = 0; index < count; index += 1) {
    await ask(tab, 'show', index);
    await tab.waitForFunction(`window.siteProbe.state(${index}) !== 'waiting'`, undefined, { timeout: DRAWING_MS }).catch(() => undefined);
    const state = await ask(tab, 'state', index);
    if (state !== 'drawn') report('a diagram is not drawn', `number ${index + 1}, ${state}`);
  }
  return count;
}
