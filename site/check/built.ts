/**
 * Reads the built site from its folder.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readHtml, type PageParts } from './html.js';
import type { ServedSite } from './links.js';

/** Every page and every other file. */
export function readBuiltSite(folder: string, base: string): ServedSite {
  const pages = new Map<string, PageParts>();
  const files = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    if (path.endsWith('.html')) pages.set(addressOf(path), readHtml(readFileSync(file, 'utf8')));
    else files.add(path);
  }
  return { pages: new Map([...pages].sort(([one], [other]) => (one < other ? -1 : 1))), files, base };
}

/** The clean address of a file: `/events/` for `/events/index.html`, `/events/status` for `/events/status.html`. */
const addressOf = (path: string): string => path.replace(/\.html$/, '').replace(/\/index$/, '/');
