/**
 * Reads the compiled suite that ships with the package.
 *
 * @module
 */
import { createRequire } from 'node:module';
import type { Suite } from './types.js';

/**
 * Loads the compiled suite from `suite.json` of this package, once per process.
 *
 * @returns the suite with the data of all releases; `project` reduces it to one release. Every call returns the same
 *   object: do not change it.
 */
export function loadSuite(): Suite {
  // the package's own name resolves the same way from source, from dist and from an installed copy
  return createRequire(import.meta.url)('open-webui-realtime/suite.json') as Suite;
}
