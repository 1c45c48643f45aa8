/**
 * Releases: what changed, and the matrix.
 *
 * @module
 */
import type { Family } from '../page.js';

/** See the module. */
export const releases: Family = {
  name: 'releases',
  pages: () => [],
  sidebar: () => [],
};
