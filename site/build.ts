/**
 * Writes all pages and builds the static site from them.
 *
 * @module
 */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { build } from 'vitepress';
import { SECTIONS } from './sections/index.js';
import { readFacts, type Facts } from './facts.js';
import { servedAssets } from './assets.js';
import { navigation } from './sidebar.js';
import type { Page } from './page.js';

/** A built site. */
export interface BuiltSite {
  /** Folder with the HTML. */
  folder: string;
  /** Number of pages of each section. */
  pages: ReadonlyMap<string, number>;
}

/** Folders below the root for the Markdown pages and for the site; neither is committed. */
const SOURCE = '.cache/site';
const TARGET = 'dist-docs';

/**
 * Writes every page and builds the site.
 *
 * @throws Error with one sentence for two pages with the same path, or a broken link.
 */
export async function buildSite(root: string): Promise<BuiltSite> {
  const facts = readFacts(root);
  const source = join(root, SOURCE);
  rmSync(source, { recursive: true, force: true });
  const pages = writePages(source, facts);
  for (const [path, text] of (
    await Promise.all(SECTIONS.map(async (section) => [...((await section.files?.(facts)) ?? [])]))
  ).flat())
    writeBelow(join(source, 'public'), path, text);
  for (const { from, to } of servedAssets(root))
    cpSync(from, withFolder(join(source, 'public', to)), { recursive: true });
  writeBelow(
    source,
    'sidebar.json',
    JSON.stringify(navigation(SECTIONS.map((section) => ({ name: section.name, entries: section.sidebar(facts) })))),
  );
  await build(join(root, 'site'), { outDir: join(root, TARGET) });
  return { folder: join(root, TARGET), pages };
}

function writePages(source: string, facts: Facts): Map<string, number> {
  const paths = new Set<string>();
  const counts = new Map<string, number>();
  for (const section of SECTIONS) {
    const pages = section.pages(facts);
    for (const page of pages) {
      if (paths.has(page.path)) throw new Error(`Two pages have the path ${page.path}.`);
      paths.add(page.path);
      writeBelow(source, `${page.path}.md`, textOf(page));
    }
    counts.set(section.name, pages.length);
  }
  return counts;
}

/** The page with its title and other front matter first; the body contains the heading. */
function textOf({ title, body, frontMatter }: Page): string {
  return `---\n${stringify({ title, ...frontMatter })}---\n\n${body}`;
}

function writeBelow(folder: string, path: string, text: string): void {
  writeFileSync(withFolder(join(folder, path)), text);
}

function withFolder(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/** Bytes of all files below a folder. */
export function sizeOf(folder: string, stat: (path: string) => number): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + stat(join(entry.parentPath, entry.name)), 0);
}
