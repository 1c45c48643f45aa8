import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { folders } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as { folders: string[] };
const contributing = read('CONTRIBUTING.md');
/** The text under a second-level heading. */
const section = (title: string): string => contributing.split(`\n## ${title}\n`)[1]!.split('\n## ')[0]!;
const firstCells = (text: string): string[] =>
  [...text.matchAll(/^\| ([^|]+?) \|/gm)].map(([, cell]) => cell!).slice(1);

describe('the folders in CONTRIBUTING.md', () => {
  const text = section('How the code is divided');
  const arrows = [...text.matchAll(/^ {2}(\S+) --> (\S+)$/gm)].map(([, from, to]) => [from!, to!] as const);

  it('Should be those of .dependency-cruiser.cjs, in the same order, in the diagram and in the table', () => {
    expect([...text.matchAll(/^ {2}(\S+)\["(.+)\/"\]$/gm)].map(([, id, label]) => [id, label])).toEqual(
      folders.map((folder) => [folder, folder]),
    );
    expect(firstCells(text)).toEqual(folders.map((folder) => `\`${folder}/\``));
  });

  it('Should be drawn with arrows that lead only to folders earlier in the list, at least one for each folder', () => {
    expect(arrows.length).toBeGreaterThanOrEqual(folders.length);
    expect(arrows.filter(([from, to]) => folders.indexOf(from) <= folders.indexOf(to))).toEqual([]);
    expect(new Set(arrows.flat())).toEqual(new Set(folders));
  });

  it.each(arrows)('Should draw an arrow from %s to %s because the first imports the second', (from, to) => {
    expect(sourcesOf(from).some((source) => new RegExp(`from '(\\.\\./)+${to}/`).test(read(source)))).toBe(true);
  });
});

describe('the places in CONTRIBUTING.md', () => {
  const rows = [...section('Where do I change ...?').matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].slice(1);
  const paths = rows.flatMap(([, , places]) =>
    [...places!.matchAll(/`([\w./-]+[./][\w./-]*)`/g)].map(([, path]) => path!),
  );

  it('Should answer the usual questions of a newcomer', () => {
    const asked = rows.map(([, asks]) => asks!);
    for (const words of [
      'trigger',
      'rule',
      'sentence of a finding',
      'after a reconnect',
      'flag of a command',
      'effect of a REST route',
      'column of the results page',
      'behaviour',
      'capability',
      'kind of step',
      'outcome',
      'are secret',
      'release',
    ])
      expect(
        asked.some((asks) => asks.includes(words)),
        words,
      ).toBe(true);
  });

  it('Should exist, and end with a slash when they are folders', () => {
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(paths.filter((path) => statSync(join(root, path)).isDirectory() !== path.endsWith('/'))).toEqual([]);
  });
});

describe('links', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];

  it.each(documents.filter((path) => path.endsWith('.md')))('Should have a target in %s', (path) => {
    expect(deadLinks(path, read(path))).toEqual([]);
  });

  it('Should be reported when their target is missing', () => {
    expect(
      deadLinks('README.md', '[a](docs/none.md) [b](#nothing) [c](docs/reports.md#json) [d](docs/reports.md#xml)'),
    ).toEqual(['docs/none.md', '#nothing', 'docs/reports.md#xml']);
  });
});

/** Links whose target file or heading is missing in this project. */
function deadLinks(document: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
  return targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [file = '', anchor] = target.split('#');
    const path = file === '' ? document : join(dirname(document), file);
    if (!existsSync(join(root, path))) return true;
    return anchor !== undefined && !anchorsOf(file === '' ? text : read(path)).has(anchor);
  });
}

/** Addresses of the headings, as GitHub makes them. */
function anchorsOf(text: string): Set<string> {
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => heading!.toLowerCase());
  return new Set(headings.map((heading) => heading.replaceAll(/[^\w\- ]/g, '').replaceAll(' ', '-')));
}

/** Every module of a folder, including tests. */
function sourcesOf(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}
