/**
 * Types of a page and a section, before VitePress renders them as HTML.
 *
 * @module
 */
import type { Facts } from './facts.js';

/** A Markdown page. */
export interface Page {
  /** Path in the site: `events/status` becomes `/events/status`; `index` is the first page of its folder. */
  path: string;
  /** Title in the sidebar, the search and the browser's tab. */
  title: string;
  /** Markdown, with its `# heading`. */
  body: string;
  /** Front matter for VitePress, such as `{ layout: 'page' }`. */
  frontMatter?: { [key: string]: unknown };
}

/** An entry of the sidebar, with the entries below it. */
export interface SidebarEntry {
  text: string;
  /** Absolute address in the site, such as `/events/`. */
  link?: string;
  items?: SidebarEntry[];
  collapsed?: boolean;
}

/** A group of pages; each section is one module of `site/sections/`. */
export interface Section {
  /** First folder of the addresses of its pages. */
  name: string;
  pages(facts: Facts): Page[];
  /** Entries of the sidebar. Every page of the section is linked here, or on a page that is linked here. */
  sidebar(facts: Facts): SidebarEntry[];
  /** Further files that are served unchanged, as texts by path. */
  files?(facts: Facts): Promise<Map<string, string>>;
}
