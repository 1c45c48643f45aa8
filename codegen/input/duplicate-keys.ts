/**
 * Finds keys that an object has twice. Parsers silently keep the last, so the first value would never be read.
 *
 * @module
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { Problems } from '../problems.js';
import { readText } from './files.js';

/** A key, and the line of its second occurrence. */
export interface DuplicateKey {
  key: string;
  /** 1-based. */
  line: number;
}

/** Folders of other projects, and folders that commands write. */
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'dist-docs', 'coverage']);

/** @throws InputError with file and line for each duplicate key in any JSON or YAML file below the root. */
export function checkDuplicateKeys(root: string): void {
  const problems = new Problems();
  for (const path of dataFiles(root)) {
    const text = readText(root, path);
    for (const { key, line } of path.endsWith('.json') ? duplicatesInJson(text) : duplicatesInYaml(text))
      problems.add(`${path}:${line}`, `The key "${key}" is already there in the same object.`);
  }
  problems.throwIfAny();
}

function dataFiles(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const isOurs = !SKIPPED_FOLDERS.has(entry.name) && (!entry.name.startsWith('.') || entry.name === '.github');
    if (entry.isDirectory()) return isOurs ? dataFiles(root, path) : [];
    return entry.isFile() && /\.(json|ya?ml)$/.test(entry.name) ? [path] : [];
  });
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/** Keys of a JSON text that occur twice in one object. */
export function duplicatesInJson(text: string): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const keysOfOpenObjects: Set<string>[] = [];
  let lastToken = { text: '', at: 0 };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') keysOfOpenObjects.push(new Set());
    else if (token === '}' || token === ']') keysOfOpenObjects.pop();
    else if (token === ':') {
      const key = JSON.parse(lastToken.text) as string;
      if (keysOfOpenObjects.at(-1)?.has(key)) found.push({ key, line: text.slice(0, lastToken.at).split('\n').length });
      keysOfOpenObjects.at(-1)?.add(key);
    }
    lastToken = { text: token, at: index };
  }
  return found;
}

/** Keys of a YAML text that occur twice in one map. */
export function duplicatesInYaml(text: string): DuplicateKey[] {
  const lineCounter = new LineCounter();
  const { errors } = parseDocument(text, { lineCounter, uniqueKeys: true });
  return errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [start] }) => ({
      key: text.slice(start).split(/[:\n]/, 1)[0]!.trim(),
      line: lineCounter.linePos(start).line,
    }));
}
