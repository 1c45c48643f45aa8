/**
 * Checks that every link of the site has a target page, and every anchor a target on that page.
 *
 * @module
 */
import type { PageParts } from './html.js';
import type { Problem } from './problem.js';

/** The pages and files that the site serves. */
export interface ServedSite {
  /** Pages by address below the base path, such as `/events/` or `/events/status`. */
  pages: ReadonlyMap<string, PageParts>;
  /** Addresses of all other files, such as `/asyncapi.yaml`. */
  files: ReadonlySet<string>;
  /** Base path, with a slash at both ends. */
  base: string;
}

/** The problems found, and how many internal links and anchors were checked. */
export interface LinkReport {
  problems: Problem[];
  links: number;
  anchors: number;
}

const HOST = 'http://site.invalid';

/** Checks every link of every page. */
export function checkLinks({ pages, files, base }: ServedSite): LinkReport {
  const checked: LinkReport = { problems: [], links: 0, anchors: 0 };
  for (const [page, html] of pages) {
    const seen = new Set<string>();
    for (const { to, by } of html.references) {
      if (seen.has(to)) continue;
      seen.add(to);
      const problem = problemOf(to, page);
      if (problem !== undefined) checked.problems.push({ page, what: problem, where: `${by} ${to}` });
    }
  }
  return checked;

  function problemOf(to: string, page: string): string | undefined {
    const target = addressOf(to, page, base);
    if (target === undefined) return 'a link is no address';
    if (target.origin !== HOST) return undefined;
    checked.links += 1;
    if (!target.pathname.startsWith(base)) return `a link leaves the base path ${base}`;
    const path = `/${decodeURIComponent(target.pathname.slice(base.length))}`;
    const found = pages.get(path) ?? pages.get(path.replace(/\.html$/, '').replace(/(^|\/)index$/, '$1'));
    if (found === undefined) return files.has(path) ? undefined : 'a link leads nowhere';
    if (target.hash === '') return undefined;
    checked.anchors += 1;
    return found.anchors.has(decodeURIComponent(target.hash.slice(1)))
      ? undefined
      : 'a link leads to a page without that anchor';
  }
}

const addressOf = (to: string, page: string, base: string): URL | undefined =>
  URL.canParse(to, `${HOST}${base}`) ? new URL(to, `${HOST}${base}${page.slice(1)}`) : undefined;

/** Reports pages that no other page links to: readers can find them only by search. */
export function unlinkedPages({ pages, base }: ServedSite): Problem[] {
  const linked = new Set<string>();
  for (const [page, { references }] of pages)
    for (const { to } of references) {
      const target = addressOf(to, page, base);
      const path = target?.origin === HOST ? `/${decodeURIComponent(target.pathname.slice(base.length))}` : page;
      if (path !== page) linked.add(path);
    }
  return [...pages]
    .filter(([page, { isRedirect }]) => !isRedirect && page !== '/404' && !linked.has(page))
    .map(([page]) => ({ page, what: 'no page links to it' }));
}
