/**
 * Operates the official web client in a page, as a person does.
 *
 * @module
 */
import type { Locator, Page } from 'playwright-core';
import {
  textIn,
  type Action,
  type COMMON_ACTIONS,
  type BROWSER_ACTIONS,
} from '../../conformance/subjects/driven-client/actions.js';
import type { Parts } from './parts.js';

/** Timeout for opening a view on a busy machine, in ms. */
const VIEW_TIMEOUT_MS = 30_000;
/** Timeout for a dialog or a field, in ms. */
const FIELD_TIMEOUT_MS = 5_000;

/** One view of the client. */
interface View {
  path: string;
  /** The request that loads the content of the view. */
  call?: RegExp;
  /** Resolves when the view shows the response. Absent: the view is ready when its input field is. */
  ready?(answer: unknown): Promise<void>;
}

/** The actions that a person can take in the page. */
export function officialActions(
  page: Page,
  parts: Parts,
): { [Name in (typeof COMMON_ACTIONS | typeof BROWSER_ACTIONS)[number]]: Action } {
  const field = (): Locator => page.locator(page.url().includes('/notes/') ? parts.note : parts.field).first();
  const home: View = { path: '/' };
  const chat = (id: string): View => ({
    path: `/c/${id}`,
    call: new RegExp(`/api/v1/chats/${id}$`),
    async ready(answer) {
      const last = fieldOf(answer, 'chat', 'history', 'currentId');
      if (typeof last === 'string')
        await page.locator(`#message-${last}`).first().waitFor({ timeout: VIEW_TIMEOUT_MS });
    },
  });
  const channel = (id: string): View => ({
    path: `/channels/${id}`,
    call: new RegExp(`/api/v1/channels/${id}/messages\\?`),
  });
  const note = (id: string): View => ({
    path: `/notes/${id}`,
    call: new RegExp(`/api/v1/notes/${id}$`),
    async ready(answer) {
      if (!fieldOf(answer, 'data', 'content', 'md')) return;
      // the text arrives over the socket; a server that never sends it must not stop the action
      await field()
        .filter({ hasText: /\S/ })
        .waitFor({ timeout: FIELD_TIMEOUT_MS })
        .catch(() => undefined);
    },
  });

  const openDialog = page.locator(`${parts.dialog}, ${parts.elicitation}, ${parts.questions}`).first();
  let view = home;
  const enterView = async (next: View, how: () => Promise<unknown>): Promise<void> => {
    const { call } = next;
    const coming =
      call &&
      page.waitForResponse((response) => call.test(response.url()) && response.ok(), { timeout: VIEW_TIMEOUT_MS });
    view = next;
    const [answer] = await Promise.all([coming?.then(async (response) => (await response.json()) as unknown), how()]);
    await page.waitForURL(({ pathname }) => pathname === next.path, { timeout: VIEW_TIMEOUT_MS });
    await field().waitFor({ timeout: VIEW_TIMEOUT_MS });
    await next.ready?.(answer);
  };
  const openView = async (next: View): Promise<void> => {
    if (new URL(page.url()).pathname === next.path) return await field().waitFor({ timeout: VIEW_TIMEOUT_MS });
    // follows a link of the page, so that the connection stays open
    await enterView(next, async () => await page.evaluate(`owrtGo(${JSON.stringify(next.path)})`));
  };
  const setHidden = async (value: boolean): Promise<void> => await page.evaluate(`owrtHide(${value})`);

  return {
    'open-home': () => openView(home),
    'open-chat': (given) => openView(chat(textIn(given, 'chat_id'))),
    'open-channel': (given) => openView(channel(textIn(given, 'channel_id'))),
    'open-note': (given) => openView(note(textIn(given, 'note_id'))),
    async type(given) {
      const text = textIn(given, 'text');
      await field().focus({ timeout: FIELD_TIMEOUT_MS });
      await page.keyboard.type(text);
    },
    async post(given) {
      const text = textIn(given, 'text');
      if (!page.url().includes('/channels/')) throw new Error('no channel is open');
      await field().focus({ timeout: FIELD_TIMEOUT_MS });
      await page.keyboard.insertText(text);
      const posted = page.waitForResponse((response) => response.url().endsWith('/messages/post'), {
        timeout: FIELD_TIMEOUT_MS,
      });
      await Promise.all([posted, page.locator(parts.send).first().click({ timeout: FIELD_TIMEOUT_MS })]);
    },
    answer: ({ value }) => answerDialog(openDialog, openDialog.locator(parts.cancel).first(), value),
    async dismiss() {
      await openDialog.waitFor({ timeout: FIELD_TIMEOUT_MS });
      await page.keyboard.press('Escape');
    },
    hide: () => setHidden(true),
    show: () => setHidden(false),
    reload: () => enterView(view, () => page.reload()),
  };
}

/** Fills in a dialog and presses a button, without waiting for the dialog's opening animation. */
async function answerDialog(dialog: Locator, cancel: Locator, value: unknown): Promise<void> {
  if (value === false) return await cancel.dispatchEvent('click', {}, { timeout: FIELD_TIMEOUT_MS });
  if (typeof value === 'string')
    await dialog.locator('input, textarea').first().fill(value, { timeout: FIELD_TIMEOUT_MS });
  else if (value !== true) throw new Error('"value" must be true, false or a text');
  await dialog.getByRole('button').last().dispatchEvent('click', {}, { timeout: FIELD_TIMEOUT_MS });
}

/** A value in a response, by its path; undefined when it is absent. */
function fieldOf(answer: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as { [key: string]: unknown })[key] : undefined,
    answer,
  );
}
