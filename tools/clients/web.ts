/**
 * The web clients of this repository's checks, as `owrt client` starts them.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { frontendOf } from './frontend.js';
import { buildOwnPage } from './own-page.js';

/** What `owrt client --static STATICS -- COMMAND` needs. */
export interface WebClient {
  /** Folder of the built client. */
  statics: string;
  command: string[];
}

/** The command that runs a module, given relative to this one, as a single process: signals reach it directly. */
function started(module: string, ...args: string[]): string[] {
  return [
    process.execPath,
    '--import',
    import.meta.resolve('tsx'),
    fileURLToPath(new URL(module, import.meta.url)),
    ...args,
  ];
}

/** The official web client of a release, such as `0.7.2`, fetched when it is not there. */
export async function officialClient(release: string, say: (line: string) => void): Promise<WebClient> {
  return { statics: await frontendOf(release, say), command: started('page.ts', '--release', release) };
}

/** This library in Node. */
export function ownInNode(): { command: string[] } {
  return { command: started('../../conformance/subjects/driven-client/main.ts') };
}

/** This library in a browser; `remove` ends with the folder of its page. */
export async function ownInBrowser(): Promise<WebClient & { remove(): void }> {
  return { ...(await buildOwnPage()), command: started('page.ts', '--own') };
}
