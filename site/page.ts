/**
 * One page of the site, before VitePress makes HTML of it.
 *
 * @module
 */
import type { Facts } from './facts.js';

/** A Markdown page. */
export interface Page {
  /** Where it stands: `events/status` becomes `/events/status`; `index` is the start of its folder. */
  path: string;
  /** What it is called in the sidebar, the search and the browser's tab. */
  title: string;
  /** Markdown, with its `# heading`. */
  body: string;
  /** Front matter for VitePress, such as `{ layout: 'page' }`. */
  matter?: { [key: string]: unknown };
}

/** A heading of the sidebar with what stands below it. */
export interface SidebarEntry {
  text: string;
  /** Absolute address in the site, such as `/events/`. */
  link?: string;
  items?: SidebarEntry[];
  collapsed?: boolean;
}

/** Pages that belong together; each section is one module. */
export interface Section {
  /** First folder of the addresses of its pages. */
  name: string;
  pages(facts: Facts): Page[];
  /** Its part of the sidebar; each of its pages can be reached from there, or from a page that is. */
  sidebar(facts: Facts): SidebarEntry[];
  /** Further files, served as they are: path to text. */
  files?(facts: Facts): Promise<Map<string, string>>;
}
