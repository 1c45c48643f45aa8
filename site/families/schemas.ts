/**
 * Schemas: shapes that payloads share, and the files for tools.
 *
 * @module
 */
import type { Family } from '../page.js';

/** See the module. */
export const schemas: Family = {
  name: 'schemas',
  pages: () => [],
  sidebar: () => [],
};
