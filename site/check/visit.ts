/**
 * Visits one page in Chromium: checks its errors, its requests, its width and its diagrams.
 *
 * @module
 */
import type { ConsoleMessage, Page, Request, Response } from 'playwright-core';
import type { Problem } from './problem.js';
import { callProbe, openPage, POLLING_MS, resize, WIDTHS } from './window.js';

/** The result of a visit. */
export interface PageVisit {
  problems: Problem[];
  requests: number;
  diagrams: number;
  /** The first diagram that was in view and not drawn in time; later diagrams were not checked. */
  waiting?: Problem;
}

/** Time in which a working window draws about sixty frames, in ms. */
const FRAME_MS = 1000;
/** Timeout for drawing a diagram that is in view, in ms. */
const DRAWING_MS = 20_000;
/** Console errors about failed requests; the check reports the requests themselves, with their addresses. */
const REPORTED_ELSEWHERE = /^Failed to load resource/;

/** Visits an address below `site`, which ends in a slash. */
export async function visitPage(tab: Page, site: string, address: string, drawingMs = DRAWING_MS): Promise<PageVisit> {
  const visited: PageVisit = { problems: [], requests: 0, diagrams: 0 };
  const report = (what: string, where?: string): void =>
    void visited.problems.push({ page: address, what, ...(where === undefined ? {} : { where }) });
  const unlisten = listen(tab, new URL(site).host, visited, report);
  try {
    await resize(tab, WIDTHS[0]);
    await openPage(tab, new URL(address.slice(1), site).href);
    await callProbe(tab, 'openAll');
    const { drawn, waiting } = await drawAll(tab, drawingMs, report);
    visited.diagrams = drawn;
    if (waiting !== undefined) visited.waiting = { page: address, what: 'a diagram is not drawn', where: waiting };
    for (const width of WIDTHS) {
      await resize(tab, width);
      for (const where of await callProbe(tab, 'tooWideElements'))
        report(`wider than the window at ${width} px`, where);
    }
  } catch (error) {
    report(`cannot be visited: ${(error as Error).message.split('\n')[0]!}`);
  } finally {
    unlisten();
  }
  return visited;
}

/**
 * Visits the page a second time, in another window, when a diagram was not drawn in time. About once in ten thousand
 * diagrams a window stops drawing for good; a page with a real fault fails in the other window too.
 */
export async function visitTwice(
  first: () => Promise<PageVisit>,
  inOtherWindow: () => Promise<PageVisit>,
): Promise<PageVisit & { again?: Problem }> {
  const visited = await first();
  if (visited.waiting === undefined) return visited;
  const { problems, waiting, ...counts } = await inOtherWindow();
  return {
    ...counts,
    problems: [...visited.problems, ...problems, ...(waiting === undefined ? [] : [waiting])],
    again: visited.waiting,
  };
}

function listen(
  tab: Page,
  host: string,
  visited: PageVisit,
  report: (what: string, where?: string) => void,
): () => void {
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error' && !REPORTED_ELSEWHERE.test(message.text()))
      report('an error on the console', message.text());
  };
  const onPageError = (error: Error): void => report('an error in the page', error.message);
  const onRequest = (request: Request): void => {
    visited.requests += 1;
    const { protocol, host: to } = new URL(request.url());
    if (to !== host && protocol !== 'data:' && protocol !== 'blob:') report('a request to another host', request.url());
  };
  const onRequestFailed = (request: Request): void => {
    // Leaving a page aborts its open requests.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      report('a request failed', `${request.url()} ${request.failure()?.errorText ?? ''}`);
  };
  const onResponse = (response: Response): void => {
    if (response.status() >= 400) report('a request failed', `${response.url()} ${response.status()}`);
  };
  tab
    .on('console', onConsole)
    .on('pageerror', onPageError)
    .on('request', onRequest)
    .on('requestfailed', onRequestFailed)
    .on('response', onResponse);
  return () =>
    void tab
      .off('console', onConsole)
      .off('pageerror', onPageError)
      .off('request', onRequest)
      .off('requestfailed', onRequestFailed)
      .off('response', onResponse);
}

/** Scrolls to every diagram and waits until it is drawn; stops at the first timeout. */
async function drawAll(
  tab: Page,
  drawingMs: number,
  report: (what: string, where?: string) => void,
): Promise<{ drawn: number; waiting?: string }> {
  const count = await callProbe(tab, 'diagrams');
  for (let index = 0; index < count; index += 1) {
    await callProbe(tab, 'show', index);
    await becomesTrue(tab, `window.siteProbe.state(${index}) !== 'waiting'`, drawingMs);
    const state = await callProbe(tab, 'state', index);
    if (state === 'waiting')
      return {
        drawn: index,
        waiting:
          `number ${index + 1} of ${count}, waiting for ${drawingMs / 1000} s; the window ` +
          `${(await drawsFrames(tab)) ? 'draws' : 'draws nothing'}`,
      };
    if (state !== 'drawn') report('a diagram is not drawn', `number ${index + 1}, ${state}`);
  }
  return { drawn: count };
}

const drawsFrames = (tab: Page): Promise<boolean> => becomesTrue(tab, 'window.siteProbe.hasDrawnFrame()', FRAME_MS);

/** Polls at an interval, not on animation frames: a window that draws nothing has no frames. */
const becomesTrue = (tab: Page, condition: string, timeout: number): Promise<boolean> =>
  tab.waitForFunction(condition, undefined, { timeout, polling: POLLING_MS }).then(
    () => true,
    () => false,
  );
