/**
 * The facts of this project for tests, which do not change them.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { readFacts, type Facts } from '../facts.js';

let facts: Facts | undefined;

/** Reads them when they are first asked for: tests of one process share them. */
export function projectFacts(): Facts {
  facts ??= readFacts(fileURLToPath(new URL('../..', import.meta.url)));
  return facts;
}
