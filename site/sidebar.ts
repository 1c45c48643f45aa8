/**
 * Makes the navigation of the site: the bar on top, and a sidebar for each part of the site.
 *
 * @module
 */
import type { SidebarEntry } from './page.js';

/** An entry of the navigation bar. */
export interface NavItem {
  text: string;
  link: string;
  /** Addresses for which the entry is the current one, as a regular expression. */
  activeMatch: string;
}

/** Content of `.cache/site/sidebar.json`, which VitePress reads. */
export interface Navigation {
  nav: NavItem[];
  /** Sidebar entries by first folder of the address, such as `/events/`. */
  sidebar: { [folder: string]: SidebarEntry[] };
}

/** Parts of the site, in the order of the navigation bar; the sections of a part share a sidebar. */
export const PARTS: readonly { text: string; sections: readonly string[] }[] = [
  { text: 'Start', sections: ['start'] },
  { text: 'Events', sections: ['events', 'messages', 'schemas'] },
  { text: 'Areas', sections: ['areas', 'scenarios'] },
  { text: 'Requirements', sections: ['requirements', 'divergences'] },
  { text: 'Plugins', sections: ['plugins'] },
  { text: 'Releases', sections: ['releases'] },
  { text: 'Results', sections: ['results'] },
  { text: 'Explorer', sections: ['explorer'] },
];

/** In a sidebar with more links than this, nested lists start collapsed. */
const MAX_OPEN_LINKS = 24;

/**
 * Combines the entries of all sections. A part without pages has no entry.
 *
 * @throws Error with one sentence for a section that belongs to no part.
 */
export function navigation(sections: readonly { name: string; entries: readonly SidebarEntry[] }[]): Navigation {
  const unlisted = sections.find(({ name }) => !PARTS.some((part) => part.sections.includes(name)));
  if (unlisted !== undefined)
    throw new Error(
      `The section ${unlisted.name} belongs to no part of the navigation bar: add it to PARTS in site/sidebar.ts.`,
    );
  const nav: NavItem[] = [];
  const sidebar: Navigation['sidebar'] = {};
  for (const part of PARTS) {
    const entries = part.sections.flatMap((section) => [
      ...(sections.find(({ name }) => name === section)?.entries ?? []),
    ]);
    const [first] = entries.flatMap(linksIn);
    if (first === undefined) continue;
    nav.push({ text: part.text, link: first, activeMatch: `^/(${part.sections.join('|')})/` });
    const list = entries.flatMap(linksIn).length > MAX_OPEN_LINKS ? entries.map(withListsCollapsed) : entries;
    for (const section of part.sections) sidebar[`/${section}/`] = list;
  }
  return { nav, sidebar };
}

const linksIn = ({ link, items }: SidebarEntry): string[] => [
  ...(link === undefined ? [] : [link]),
  ...(items ?? []).flatMap(linksIn),
];

/**
 * The entry with its nested lists collapsed, except those that set `collapsed` themselves. VitePress opens the list of
 * the current page.
 */
function withListsCollapsed(entry: SidebarEntry): SidebarEntry {
  if (entry.items === undefined) return entry;
  return {
    ...entry,
    items: entry.items.map((item) =>
      item.items === undefined ? item : { collapsed: true, ...withListsCollapsed(item) },
    ),
  };
}
