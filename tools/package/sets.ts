/**
 * The requirement sets that were released, each in a file of its own.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Where they are. */
export const SETS = new URL('../../conformance/requirements/sets/', import.meta.url);

/** Set to what it demanded when it was released. */
export function frozenSets(): Map<string, string> {
  const files = existsSync(SETS) ? readdirSync(SETS).filter((file) => file.endsWith('.txt')) : [];
  return new Map(files.map((file) => [file.slice(0, -'.txt'.length), readFileSync(new URL(file, SETS), 'utf8')]));
}
