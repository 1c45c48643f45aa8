/**
 * Shows the AsyncAPI document in the explorer, which the site serves itself. It shows one area at a time, because the
 * whole document takes a browser half a minute.
 *
 * @module
 */
import { loadScript } from './script.ts';

interface Explorer {
  render(props: { schema: unknown; config: unknown }, place: HTMLElement): void;
}

/** The part of the document that this file reads. */
export interface AsyncApi {
  info: { tags: { name: string; description: string }[] };
  operations: { [id: string]: { tags: { name: string }[] } };
}

declare global {
  interface Window {
    AsyncApiStandalone?: Explorer;
  }
}

const labels = {
  sendLabel: 'the server sends',
  receiveLabel: 'the server receives',
  replyLabel: 'the server receives and acknowledges',
  requestLabel: 'the server asks',
};

/** Fetches the explorer and its document. Rejects with one sentence when either cannot be loaded. */
export async function loadExplorer(withBase: (path: string) => string): Promise<AsyncApi> {
  addStyle(withBase('/vendor/asyncapi.css'));
  const address = withBase('/explorer/asyncapi.json');
  const [answer] = await Promise.all([fetch(address), loadScript(withBase('/vendor/asyncapi.js'))]);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return (await answer.json()) as AsyncApi;
}

/** Replaces the content of the element by the operations of one area; resolves when they are rendered. */
export async function showArea(
  place: HTMLElement,
  { operations, ...document }: AsyncApi,
  area: string,
  first: boolean,
): Promise<void> {
  const explorer = window.AsyncApiStandalone;
  if (explorer === undefined) throw new Error("The explorer's script is not loaded.");
  const schema = {
    ...document,
    operations: Object.fromEntries(
      Object.entries(operations).filter(([, { tags }]) => tags.some(({ name }) => name === area)),
    ),
  };
  const config = {
    ...labels,
    show: {
      info: false,
      servers: first,
      operations: true,
      messages: false,
      schemas: false,
      errors: false,
      sidebar: false,
    },
  };
  const inside = place.ownerDocument.createElement('div');
  place.replaceChildren(inside);
  await new Promise<void>((resolve) => {
    new MutationObserver(() => {
      repairLists(inside);
      if (inside.querySelector('.aui-root .panel-item') !== null) resolve();
    }).observe(inside, { childList: true, subtree: true });
    explorer.render({ schema, config }, inside);
  });
}

/** Repairs the explorer's lists, also after the reader opens a part: they contain elements that are not list items. */
function repairLists(place: HTMLElement): void {
  for (const list of place.querySelectorAll('ul:not([role])')) {
    if ([...list.childNodes].every(({ nodeName }) => nodeName === 'LI')) continue;
    for (const part of [list, ...list.children]) part.setAttribute('role', 'presentation');
  }
}

function addStyle(address: string): void {
  if (document.querySelector(`link[href="${address}"]`) !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}
