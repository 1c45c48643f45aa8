/**
 * Plugins: questions of plugin authors.
 *
 * @module
 */
import type { Family } from '../page.js';

/** See the module. */
export const plugins: Family = {
  name: 'plugins',
  pages: () => [],
  sidebar: () => [],
};
