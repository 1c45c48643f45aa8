/**
 * Checks the files that the site serves for tools: the AsyncAPI document and the schemas, with every `$ref`.
 *
 * @module
 */
import { parse } from 'yaml';
import type { Json } from '../../src/suite/types.js';
import type { Problem } from './problem.js';

/** Returns the text at an address below the base path, or undefined when there is none. */
export type FetchText = (path: string) => Promise<string | undefined>;

/** The problems found, and how many files and references were checked. */
export interface FileReport {
  problems: Problem[];
  files: number;
  refs: number;
}

/** Fetches the files and the targets of their `$ref`s. */
export async function checkFiles(paths: readonly string[], fetchText: FetchText): Promise<FileReport> {
  const checked: FileReport = { problems: [], files: 0, refs: 0 };
  const documents = new Map<string, Promise<Json | undefined>>();

  function load(path: string): Promise<Json | undefined> {
    const loading = documents.get(path) ?? read(path);
    documents.set(path, loading);
    return loading;
  }

  async function read(path: string): Promise<Json | undefined> {
    const text = await fetchText(path);
    if (text === undefined) {
      checked.problems.push({ page: path, what: 'the file cannot be fetched' });
      return undefined;
    }
    checked.files += 1;
    try {
      return (path.endsWith('.yaml') ? parse(text) : JSON.parse(text)) as Json;
    } catch (error) {
      checked.problems.push({
        page: path,
        what: `the file cannot be parsed: ${(error as Error).message.split('\n')[0]!}`,
      });
      return undefined;
    }
  }

  for (const path of paths) {
    for (const ref of refsIn((await load(path)) ?? null)) {
      checked.refs += 1;
      const { pathname, hash } = new URL(ref, `http://site${path}`);
      const document = await load(pathname);
      if (document !== undefined && !hasValueAt(document, decodeURIComponent(hash.slice(1))))
        checked.problems.push({ page: path, what: `the $ref ${ref} has no target` });
    }
  }
  return checked;
}

function refsIn(value: Json): string[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap(refsIn);
  return Object.entries(value).flatMap(([key, inside]) =>
    key === '$ref' && typeof inside === 'string' ? [inside] : refsIn(inside),
  );
}

/** True when the document has a value at the JSON pointer. */
function hasValueAt(document: Json, pointer: string): boolean {
  let value: Json | undefined = document;
  for (const part of pointer.split('/').slice(1)) {
    if (value === null || value === undefined || typeof value !== 'object') return false;
    value = (value as { [key: string]: Json })[part.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value !== undefined;
}
