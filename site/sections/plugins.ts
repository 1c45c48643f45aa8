/**
 * Plugins: what plugin authors ask, and what their code is handed.
 *
 * @module
 */
import type { Section } from '../page.js';
import { contextsPage } from './plugins/contexts.js';
import { faqPage } from './plugins/faq.js';

/** The pages of the section, and its entries in the sidebar. */
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
