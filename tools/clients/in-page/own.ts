/**
 * Runs this library in a page, as a client of the server that serves the page, with the token `localStorage.token`.
 *
 * @module
 */
import type { ShownState } from '../../../conformance/subjects/driven-client/shows.js';
import { openViewer } from '../../../conformance/subjects/driven-client/viewer.js';
import type { OwnClient } from './window.js';

function show(shows: ShownState): void {
  window.__owrt.state = shows;
  // makes the state visible to a person who opens the page
  document.body.textContent = JSON.stringify(shows, null, 2);
  void window.owrtShows?.(shows);
}

const ownClient: OwnClient = {
  state: undefined,
  ready: Promise.resolve().then(() =>
    openViewer({
      url: location.origin,
      token: localStorage['token'] as string,
      show,
      onProblem: ({ message }) => console.error(message),
    }),
  ),
  async do(name, given) {
    const { actions } = await ownClient.ready;
    await actions[name as keyof typeof actions](given);
  },
};
window.__owrt = ownClient;
window.owrtLook = () => ownClient.state;
