/**
 * Plugins: the FAQ for plugin authors, and the page on what a plugin is given.
 *
 * @module
 */
import type { Section } from '../page.js';
import { contextsPage } from './plugins/contexts.js';
import { faqPage } from './plugins/faq.js';

/** The section: its pages and its entries in the sidebar. */
export const plugins: Section = {
  name: 'plugins',
  pages: (facts) => [faqPage(facts), contextsPage(facts)],
  sidebar: () => [
    {
      text: 'Plugins',
      items: [
        { text: 'Plugin FAQ', link: '/plugins/faq' },
        { text: 'What a plugin is given', link: '/plugins/contexts' },
      ],
    },
  ],
};
