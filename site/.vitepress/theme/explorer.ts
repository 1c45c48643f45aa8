/**
 * Shows the AsyncAPI document with the explorer that the site serves itself.
 *
 * @module
 */
import { loadScript } from './script';

interface Explorer {
  render(props: { schema: unknown; config: unknown }, place: HTMLElement): void;
}

declare global {
  interface Window {
    AsyncApiStandalone?: Explorer;
  }
}

const config = {
  show: { sidebar: false, errors: false },
  sidebar: { showOperations: 'byOperationsTags' },
  sendLabel: 'the server sends',
  receiveLabel: 'the server receives',
};

/** Rejects with a sentence when the document or the explorer cannot be loaded. */
export async function showExplorer(place: HTMLElement, withBase: (path: string) => string): Promise<void> {
  await style(withBase('/vendor/asyncapi.css'));
  await loadScript(withBase('/vendor/asyncapi.js'));
  const address = withBase('/explorer/asyncapi.json');
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  const schema = (await answer.json()) as unknown;
  if (window.AsyncApiStandalone === undefined) throw new Error('The explorer is no script of this site.');
  window.AsyncApiStandalone.render({ schema, config }, place);
}

async function style(address: string): Promise<void> {
  if (document.querySelector(`link[href="${address}"]`) !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}
