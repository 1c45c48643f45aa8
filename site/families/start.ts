/**
 * Start: what the protocol is, and first steps.
 *
 * @module
 */
import type { Family } from '../page.js';

/** See the module. */
export const start: Family = {
  name: 'start',
  pages: () => [{ path: 'index', title: 'Start', body: '# Open WebUI Realtime\n' }],
  sidebar: () => [],
};
