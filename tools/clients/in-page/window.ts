/**
 * What the driver and the scripts in its pages know of each other.
 *
 * @module
 */
import type { With } from '../../../conformance/subjects/driven-client/actions.js';
import type { Parts } from '../parts.js';
import type { Shows } from '../../../conformance/subjects/driven-client/shows.js';
import type { Viewer } from '../../../conformance/subjects/driven-client/viewer.js';

/** This library as a client of the page. */
export interface Own {
  /** What it shows. */
  state: Shows | undefined;
  /** Resolves when the server has let it in. */
  ready: Promise<Viewer>;
  do(name: string, given: With): Promise<void>;
}

declare global {
  interface Window {
    /** CSS selectors, put here by the driver. */
    owrtParts: Parts;
    /** Takes what the page shows; absent when a person has opened it. */
    owrtShows?(shows: Shows): Promise<void>;
    /** What the page shows now. */
    owrtLook(): Shows | undefined;
    /** Follows a link inside the page, so that the connection stays. */
    owrtGo(path: string): void;
    /** Hides or shows the tab, as far as its page can tell: without a window no tab is ever hidden. */
    owrtHide(hidden: boolean): void;
    __owrt: Own;
  }
}
