/**
 * The way through the site: the bar on top, and beside the pages of each part the list of that part alone.
 *
 * @module
 */
import type { SidebarEntry } from './page.js';

/** An entry of the bar on top. */
export interface NavItem {
  text: string;
  link: string;
  /** Addresses for which the entry is the current one, as a regular expression. */
  activeMatch: string;
}

/** What VitePress reads from `.cache/site/sidebar.json`. */
export interface Navigation {
  nav: NavItem[];
  /** First folder of an address, such as `/events/`, to what stands beside its pages. */
  sidebar: { [folder: string]: SidebarEntry[] };
}

/** Parts of the site in the order of the bar; sections of one part share a list. */
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

/** More links than this, and lists within the list start closed. */
const FEW = 24;

/**
 * Puts together what the sections tell. A part without pages has no entry.
 *
 * @throws Error with one sentence for a section that belongs to no part.
 */
export function navigation(sections: readonly { name: string; entries: readonly SidebarEntry[] }[]): Navigation {
  const lost = sections.find(({ name }) => !PARTS.some((part) => part.sections.includes(name)));
  if (lost !== undefined)
    throw new Error(`The section ${lost.name} belongs to no part of the bar on top: name it in site/sidebar.ts.`);
  const nav: NavItem[] = [];
  const sidebar: Navigation['sidebar'] = {};
  for (const part of PARTS) {
    const entries = part.sections.flatMap((section) => [
      ...(sections.find(({ name }) => name === section)?.entries ?? []),
    ]);
    const [first] = entries.flatMap(links);
    if (first === undefined) continue;
    nav.push({ text: part.text, link: first, activeMatch: `^/(${part.sections.join('|')})/` });
    const list = entries.flatMap(links).length > FEW ? entries.map(closed) : entries;
    for (const section of part.sections) sidebar[`/${section}/`] = list;
  }
  return { nav, sidebar };
}

const links = ({ link, items }: SidebarEntry): string[] => [
  ...(link === undefined ? [] : [link]),
  ...(items ?? []).flatMap(links),
];

/**
 * The entry as it is, with closed lists inside, but for those that say otherwise. The list of the page that is shown
 * opens by itself.
 */
function closed(entry: SidebarEntry): SidebarEntry {
  if (entry.items === undefined) return entry;
  return {
    ...entry,
    items: entry.items.map((item) => (item.items === undefined ? item : { collapsed: true, ...closed(item) })),
  };
}
