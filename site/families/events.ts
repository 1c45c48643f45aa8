/**
 * Events: one page per event name.
 *
 * @module
 */
import type { Family } from '../page.js';

/** See the module. */
export const events: Family = {
  name: 'events',
  pages: () => [],
  sidebar: () => [],
};
