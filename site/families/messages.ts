/**
 * Messages: one page per message: an event, or one `data.type` of it.
 *
 * @module
 */
import type { Family } from '../page.js';
import { messagePage } from './messages/page.js';

/** See the module. They stand in the sidebar below their area. */
export const messages: Family = {
  name: 'messages',
  pages: (facts) => facts.suite.messages.map((message) => messagePage(facts, message)),
  sidebar: () => [],
};
