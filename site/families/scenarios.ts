/**
 * Scenarios: every scenario in words and as a diagram.
 *
 * @module
 */
import type { Family } from '../page.js';

/** See the module. */
export const scenarios: Family = {
  name: 'scenarios',
  pages: () => [],
  sidebar: () => [],
};
