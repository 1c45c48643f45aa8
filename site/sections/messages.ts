/**
 * Messages: one page per message, which is an event or one `data.type` of an event.
 *
 * @module
 */
import { groupBy } from '../group.js';
import { messageLink } from '../links.js';
import { capital } from '../markdown.js';
import type { Section } from '../page.js';
import { messagePage } from './messages/page.js';

/** The section: its pages and its entries in the sidebar. */
export const messages: Section = {
  name: 'messages',
  pages: (facts) => facts.suite.messages.map((message) => messagePage(facts, message)),
  sidebar: ({ suite }) => [
    {
      text: 'Messages',
      items: [...groupBy(suite.messages, ({ area }) => area)].map(([area, list]) => ({
        text: capital(area),
        items: list.map((message) => ({ text: message.title, link: messageLink(message) })),
      })),
    },
  ],
};
