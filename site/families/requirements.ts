/**
 * Requirements: the table, and a page per area.
 *
 * @module
 */
import type { Family } from '../page.js';

/** See the module. */
export const requirements: Family = {
  name: 'requirements',
  pages: () => [],
  sidebar: () => [],
};
