/**
 * Declares the interface between the driver and the scripts in its pages.
 *
 * @module
 */
import type { ActionInput } from '../../../conformance/subjects/driven-client/actions.js';
import type { Parts } from '../parts.js';
import type { ShownState } from '../../../conformance/subjects/driven-client/shows.js';
import type { Viewer } from '../../../conformance/subjects/driven-client/viewer.js';

/** This library, running in the page. */
export interface OwnClient {
  /** What the client shows. */
  state: ShownState | undefined;
  /** Resolves when the server has accepted the session. */
  ready: Promise<Viewer>;
  do(name: string, given: ActionInput): Promise<void>;
}

declare global {
  interface Window {
    /** CSS selectors, set by the driver. */
    owrtParts: Parts;
    /** Receives what the page shows; absent when a person has opened the page. */
    owrtShows?(shows: ShownState): Promise<void>;
    /** What the page shows now. */
    owrtLook(): ShownState | undefined;
    /** Follows a link inside the page, so that the connection stays. */
    owrtGo(path: string): void;
    /** Sets `document.hidden`: a headless browser never hides a tab itself. */
    owrtHide(hidden: boolean): void;
    __owrt: OwnClient;
  }
}
