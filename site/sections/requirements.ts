/**
 * Requirements: the table, a page per area, and a permanent address for each id.
 *
 * @module
 */
import { requirementsLink } from '../links.js';
import { capital } from '../markdown.js';
import type { Section } from '../page.js';
import { areaPage } from './requirements/area.js';
import { permanentPages } from './requirements/permanent.js';
import { tablePage } from './requirements/table.js';
import type { Facts } from '../facts.js';

const areasOf = ({ suite }: Facts): string[] => [...new Set(suite.requirements.map(({ area }) => area))];

/** The section: its pages and its entries in the sidebar. */
export const requirements: Section = {
  name: 'requirements',
  pages: (facts) => [tablePage(facts), ...areasOf(facts).map((area) => areaPage(facts, area))],
  sidebar: (facts) => [
    {
      text: 'Requirements',
      items: [
        { text: 'All requirements', link: '/requirements/' },
        ...areasOf(facts).map((area) => ({ text: capital(area), link: requirementsLink(area) })),
      ],
    },
  ],
  files: (facts) => Promise.resolve(permanentPages(facts)),
};
