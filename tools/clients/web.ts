/**
 * Prepares the clients that this repository checks, in the form in which `owrt client` starts them.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { frontendOf } from './frontend.js';
import { buildOwnPage } from './own-page.js';

/** Arguments of `owrt client --static STATICS -- COMMAND`. */
export interface WebClient {
  /** Folder of the built client. */
  statics: string;
  command: string[];
}

/** The command that runs a module (a path relative to this file) as a single process, which signals reach directly. */
function moduleCommand(module: string, ...args: string[]): string[] {
  return [
    process.execPath,
    '--import',
    import.meta.resolve('tsx'),
    fileURLToPath(new URL(module, import.meta.url)),
    ...args,
  ];
}

/** The official web client of a release, such as `0.7.2`; downloads it when it is not cached. */
export async function officialClient(release: string, say: (line: string) => void): Promise<WebClient> {
  return { statics: await frontendOf(release, say), command: moduleCommand('page.ts', '--release', release) };
}

/** This library in Node. */
export function ownInNode(): { command: string[] } {
  return { command: moduleCommand('../../conformance/subjects/driven-client/main.ts') };
}

/** This library in a browser; `remove` deletes the folder of its page. */
export async function ownInBrowser(): Promise<WebClient & { remove(): void }> {
  return { ...(await buildOwnPage()), command: moduleCommand('page.ts', '--own') };
}
