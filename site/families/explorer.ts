/**
 * Explorer: the AsyncAPI document, rendered.
 *
 * @module
 */
import type { Family } from '../page.js';

/** See the module. */
export const explorer: Family = {
  name: 'explorer',
  pages: () => [],
  sidebar: () => [],
};
