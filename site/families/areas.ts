/**
 * Areas: one page per area, with its sequence diagrams.
 *
 * @module
 */
import type { Family } from '../page.js';

/** See the module. */
export const areas: Family = {
  name: 'areas',
  pages: () => [],
  sidebar: () => [],
};
