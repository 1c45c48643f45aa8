/**
 * Writes generated files into a directory that may contain other files: only generated files are overwritten.
 *
 * @module
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MARK } from '../src/bindings/text.js';
import { UsageError } from '../conformance/runner/shared/errors.js';

/** Number of characters in which the mark of a generated file must occur. */
const HEAD_LENGTH = 400;
/** A message names at most this many files, and gives only the number of the others. */
const MAX_NAMED = 5;
const SCHEMA_EXTENSION = '.schema.json';

/**
 * Writes the files that differ from the existing ones, and returns the message for the user.
 *
 * @param files text of each file, by its path relative to the directory.
 * @throws UsageError when a file was not generated, or cannot be written. All files are checked before the first is
 *   written.
 */
export function writeFiles(directory: string, files: ReadonlyMap<string, string>): string {
  try {
    const existing = new Map([...files.keys()].map((path) => [path, readIfPresent(join(directory, path))]));
    const notGenerated = [...existing]
      .filter(([, text]) => text !== undefined && !isGenerated(text))
      .map(([path]) => join(directory, path));
    if (notGenerated.length > 0) {
      const [verb, pronoun] = notGenerated.length === 1 ? ['was', 'it'] : ['were', 'them'];
      throw new UsageError(
        `${listPaths(notGenerated)} ${verb} not written by owrt generate: move ${pronoun} away, or choose ` +
          'another --out',
      );
    }
    const changed = [...files].filter(([path, text]) => existing.get(path) !== text);
    for (const [path, text] of changed) {
      makeDirectory(dirname(join(directory, path)));
      writeFileSync(join(directory, path), text);
    }
    const stale = stalePaths(directory, files);
    for (const path of stale) rmSync(join(directory, path));
    return resultText(directory, [...files.keys()], new Set(changed.map(([path]) => path)), stale);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--out ${directory} cannot be written: ${reasonOfWriteError(error)}`);
  }
}

const isGenerated = (text: string): boolean => text.slice(0, HEAD_LENGTH).includes(MARK);

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Creates the directory and its parents. Not with the option `recursive` of `mkdirSync`: in /proc, where a directory
 * cannot be created (ENOENT), that call never returns.
 */
function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path));
  mkdirSync(path);
}

/**
 * Schema files that an earlier run wrote and that are not among `files`. None for other languages: their bindings are
 * one file, which is overwritten anyway.
 */
function stalePaths(directory: string, files: ReadonlyMap<string, string>): string[] {
  if (![...files.keys()].some((path) => path.endsWith(SCHEMA_EXTENSION))) return [];
  const folders = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const schemas = folders.flatMap((folder) =>
    readdirSync(join(directory, folder))
      .filter((name) => name.endsWith(SCHEMA_EXTENSION))
      .map((name) => `${folder}/${name}`),
  );
  return schemas.filter((path) => !files.has(path) && isGenerated(readIfPresent(join(directory, path)) ?? ''));
}

function resultText(
  directory: string,
  paths: readonly string[],
  changed: ReadonlySet<string>,
  stale: readonly string[],
): string {
  if (paths.length <= MAX_NAMED)
    return paths.map((path) => `${join(directory, path)}  ${changed.has(path) ? 'written' : 'as before'}\n`).join('');
  const counts = [
    `${changed.size} written`,
    `${paths.length - changed.size} as before`,
    ...(stale.length === 0 ? [] : [`${stale.length} removed`]),
  ];
  return `${join(directory, paths[0]!)} and ${paths.length - 1} more  ${counts.join(', ')}\n`;
}

function listPaths(paths: readonly string[]): string {
  const unnamedCount = paths.length - MAX_NAMED;
  return unnamedCount <= 0
    ? new Intl.ListFormat('en-GB').format(paths)
    : `${paths.slice(0, MAX_NAMED).join(', ')} and ${unnamedCount} more`;
}

function reasonOfWriteError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'a part of the path is a file, not a directory';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'this user may not write there';
  if (code === 'ENOENT') return 'a directory cannot be made there';
  if (code === 'EISDIR') return 'a directory has the name of a file that is to be written';
  return message;
}
