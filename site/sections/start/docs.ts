/**
 * Shows documents of the repository on the site, with rewritten links.
 *
 * @module
 */
import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Facts } from '../../facts.js';
import type { Page } from '../../page.js';

/** Documents below `docs/` that become pages, in the order of the sidebar. */
const PAGES = [
  'how-it-works',
  'clients',
  'bindings',
  'subjects',
  'reports',
  'scenarios',
  'security',
  'versioning',
  'dependencies',
];

/** Documents that the site replaces by other pages. */
const REPLACED: { [path: string]: (anchor: string | undefined) => string } = {
  'README.md': () => '/',
  'docs/plugins.md': () => '/plugins/contexts',
  'docs/divergences.md': () => '/divergences/',
  'docs/matrix.md': (area) => (area === undefined ? '/requirements/' : `/requirements/${area}`),
  'docs/reference/README.md': () => '/events/',
};

/** A page for each document. */
export function docPages(facts: Facts): Page[] {
  return PAGES.map((name) => {
    const path = `docs/${name}.md`;
    const text = facts.text(path);
    const title = /^# (.+)$/m.exec(text)?.[1];
    if (title === undefined) throw new Error(`${path} has no heading.`);
    return { path: `start/${name}`, title, body: withSiteLinks(text, path, facts) };
  });
}

/**
 * The text with its links rewritten for the site.
 *
 * @throws Error with one sentence for a broken link.
 */
export function withSiteLinks(text: string, from: string, { root, text: read }: Facts): string {
  const address = (target: string): string => {
    if (/^[a-z]+:|^\//.test(target)) return target;
    const [file = '', anchor] = target.split('#');
    const path = file === '' ? from : posix.normalize(posix.join(posix.dirname(from), file));
    const hash = anchor === undefined ? '' : `#${anchor}`;
    const replacement = REPLACED[path];
    if (replacement !== undefined) return replacement(anchor);
    if (path.startsWith('..') || !existsSync(join(root, path)))
      throw new Error(`${from}: the link to ${target} leads nowhere.`);
    const name = PAGES.find((each) => path === `docs/${each}.md`);
    if (name === undefined)
      return (
        `${repository(read)}/${statSync(join(root, path)).isDirectory() ? 'tree' : 'blob'}/main/` +
        `${path.replace(/\/$/, '')}${hash}`
      );
    if (anchor !== undefined && !anchorsOf(read(path)).includes(anchor))
      throw new Error(`${from}: ${path} has no heading for the link to ${target}.`);
    return file === '' ? hash : `/start/${name}${hash}`;
  };
  return changeOutsideCode(text, (part) => part.replaceAll(/(?<=\]\()([^)\s]+)(?=\))/g, (target) => address(target)));
}

/** Changes the text outside code blocks. */
function changeOutsideCode(text: string, change: (part: string) => string): string {
  const code = /^```[\s\S]*?^```[ \t]*$/gm;
  const parts = text.split(code);
  const blocks = text.match(code) ?? [];
  return parts.map((part, index) => change(part) + (blocks[index] ?? '')).join('');
}

/** Addresses of headings, as VitePress makes them. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, ''),
  );
}

/** Address of the repository's web page. */
function repository(read: Facts['text']): string {
  const {
    repository: { url },
  } = JSON.parse(read('package.json')) as { repository: { url: string } };
  return url.replace(/^git\+/, '').replace(/\.git$/, '');
}
