/**
 * Reads the frozen requirement sets.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Folder of the frozen sets, one file for each. */
export const SETS = new URL('../../conformance/requirements/sets/', import.meta.url);

/** Texts of the frozen sets, by name of the set. */
export function frozenSets(): Map<string, string> {
  const files = existsSync(SETS) ? readdirSync(SETS).filter((file) => file.endsWith('.txt')) : [];
  return new Map(files.map((file) => [file.slice(0, -'.txt'.length), readFileSync(new URL(file, SETS), 'utf8')]));
}
