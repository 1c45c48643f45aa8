/**
 * Results: verdicts of implementations.
 *
 * @module
 */
import type { Family } from '../page.js';

/** See the module. */
export const results: Family = {
  name: 'results',
  pages: () => [],
  sidebar: () => [],
};
