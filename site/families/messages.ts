/**
 * Messages: one page per message: an event, or one `data.type` of it.
 *
 * @module
 */
import type { Family } from '../page.js';

/** See the module. */
export const messages: Family = {
  name: 'messages',
  pages: () => [],
  sidebar: () => [],
};
