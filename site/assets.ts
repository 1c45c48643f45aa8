/**
 * Lists files of packages that the site serves itself, so that no page requests another host.
 *
 * @module
 */
import { join } from 'node:path';

/** One file: its location, and its path in the site. */
export interface Asset {
  from: string;
  to: string;
}

/** Mermaid, which draws diagrams, and the AsyncAPI explorer. */
export function servedAssets(root: string): Asset[] {
  const explorer = '@asyncapi/react-component';
  return [
    { from: 'mermaid/dist/mermaid.min.js', to: 'vendor/mermaid.js' },
    { from: `${explorer}/browser/standalone/without-parser.js`, to: 'vendor/asyncapi.js' },
    { from: `${explorer}/styles/default.min.css`, to: 'vendor/asyncapi.css' },
  ].map(({ from, to }) => ({ from: join(root, 'node_modules', from), to }));
}
