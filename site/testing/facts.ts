/**
 * Provides the data of this project to tests, which must not change it.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { readFacts, type Facts } from '../facts.js';

let facts: Facts | undefined;

/** Reads the data at the first call; all tests of a process share it. */
export function projectFacts(): Facts {
  facts ??= readFacts(fileURLToPath(new URL('../..', import.meta.url)));
  return facts;
}
