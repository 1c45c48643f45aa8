/**
 * Divergences: where documents and the product disagree.
 *
 * @module
 */
import type { Family } from '../page.js';

/** See the module. */
export const divergences: Family = {
  name: 'divergences',
  pages: () => [],
  sidebar: () => [],
};
