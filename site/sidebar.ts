/**
 * The way through the site: the bar on top, and beside the pages of each part the list of that part alone.
 *
 * @module
 */
import type { Section } from './page.js';

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
  sidebar: { [folder: string]: Section[] };
}

/** Parts of the site in the order of the bar; families of one part share a list. */
export const PARTS: readonly { text: string; families: readonly string[] }[] = [
  { text: 'Start', families: ['start'] },
  { text: 'Events', families: ['events', 'messages', 'schemas'] },
  { text: 'Areas', families: ['areas', 'scenarios'] },
  { text: 'Requirements', families: ['requirements', 'divergences'] },
  { text: 'Plugins', families: ['plugins'] },
  { text: 'Releases', families: ['releases'] },
  { text: 'Results', families: ['results'] },
  { text: 'Explorer', families: ['explorer'] },
];

/** More links than this, and lists within the list start closed. */
const FEW = 24;

/**
 * Puts together what the families tell. A part without pages has no entry.
 *
 * @throws Error with one sentence for a family that belongs to no part.
 */
export function navigation(families: readonly { name: string; sections: readonly Section[] }[]): Navigation {
  const lost = families.find(({ name }) => !PARTS.some((part) => part.families.includes(name)));
  if (lost !== undefined)
    throw new Error(`The family ${lost.name} belongs to no part of the bar on top: name it in site/sidebar.ts.`);
  const nav: NavItem[] = [];
  const sidebar: Navigation['sidebar'] = {};
  for (const part of PARTS) {
    const sections = part.families.flatMap((family) => [
      ...(families.find(({ name }) => name === family)?.sections ?? []),
    ]);
    const [first] = sections.flatMap(links);
    if (first === undefined) continue;
    nav.push({ text: part.text, link: first, activeMatch: `^/(${part.families.join('|')})/` });
    const list = sections.flatMap(links).length > FEW ? sections.map(closed) : sections;
    for (const family of part.families) sidebar[`/${family}/`] = list;
  }
  return { nav, sidebar };
}

const links = ({ link, items }: Section): string[] => [
  ...(link === undefined ? [] : [link]),
  ...(items ?? []).flatMap(links),
];

/** The section as it is, with closed lists inside, but for those that say otherwise. The list of the page that is shown opens by itself. */
function closed(section: Section): Section {
  if (section.items === undefined) return section;
  return {
    ...section,
    items: section.items.map((item) => (item.items === undefined ? item : { collapsed: true, ...closed(item) })),
  };
}
