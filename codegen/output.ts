/**
 * Writes the generated files, or lists the files that differ.
 *
 * @module
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './input/files.js';

/** Generated texts, by path relative to the root. */
export type Output = ReadonlyMap<string, string>;

/** Folders that contain only generated pages: any other page in them is deleted. */
const GENERATED_FOLDERS = [{ folder: 'docs/reference', suffix: '.md' }];

/** Paths whose file differs from what was generated, is missing, or should not be there. */
export function changedPaths(root: string, output: Output): string[] {
  const changed = [...output].filter(([path, text]) => currentText(root, path) !== text).map(([path]) => path);
  return [...changed, ...leftoverPages(root, output)].sort();
}

/** Writes the files that differ, deletes pages that are no longer generated, and returns the paths of both. */
export function writeChanged(root: string, output: Output): string[] {
  const changed = changedPaths(root, output);
  for (const path of changed) {
    const text = output.get(path);
    if (text === undefined) {
      rmSync(join(root, path));
    } else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
  return changed;
}

function currentText(root: string, path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

function leftoverPages(root: string, output: Output): string[] {
  return GENERATED_FOLDERS.flatMap(({ folder, suffix }) => {
    try {
      return filesBelow(root, folder, suffix).filter((path) => !output.has(path));
    } catch {
      return [];
    }
  });
}
