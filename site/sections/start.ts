/**
 * Start: the introduction, the first steps, and the documents with details.
 *
 * @module
 */
import type { Page, Section, SidebarEntry } from '../page.js';
import { docPages } from './start/docs.js';
import { guidePages } from './start/guide.js';

const sidebarEntry = ({ path, title }: Page): SidebarEntry => ({ text: title, link: `/${path}` });

/** The section: its pages and its entries in the sidebar. */
export const start: Section = {
  name: 'start',
  pages: (facts) => [...guidePages(facts), ...docPages(facts)],
  sidebar: (facts) => [
    {
      text: 'Start',
      items: guidePages(facts)
        .filter(({ path }) => path !== 'index')
        .map(sidebarEntry),
    },
    { text: 'In depth', items: docPages(facts).map(sidebarEntry) },
  ],
};
