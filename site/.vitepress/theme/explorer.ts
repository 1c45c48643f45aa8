/**
 * Shows the AsyncAPI document with the explorer that the site serves itself, one area at a time: all of it at once
 * takes a browser half a minute.
 *
 * @module
 */
import { loadScript } from './script.ts';

interface Explorer {
  render(props: { schema: unknown; config: unknown }, place: HTMLElement): void;
}

/** What is looked at of the document; the rest is the explorer's business. */
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

/** Fetches the explorer and its document. Rejects with a sentence when one of them cannot be loaded. */
export async function loadExplorer(withBase: (path: string) => string): Promise<AsyncApi> {
  addStyle(withBase('/vendor/asyncapi.css'));
  const address = withBase('/explorer/asyncapi.json');
  const [answer] = await Promise.all([fetch(address), loadScript(withBase('/vendor/asyncapi.js'))]);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  return (await answer.json()) as AsyncApi;
}

/** Shows the operations of one area, instead of what is in the place now; resolves when they are there. */
export async function showArea(
  place: HTMLElement,
  { operations, ...document }: AsyncApi,
  area: string,
  first: boolean,
): Promise<void> {
  const explorer = window.AsyncApiStandalone;
  if (explorer === undefined) throw new Error('The explorer is no script of this site.');
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

/** The explorer makes lists of things that are no list items, also later, when something is opened. */
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
