/**
 * Reads the compiled suite that ships with the package.
 *
 * @module
 */
import { createRequire } from 'node:module';
import type { Suite } from './types.js';

/** The suite compiled by `npm run generate`. Read once a process. */
export function loadSuite(): Suite {
  // The package's own name resolves alike from source, from dist and from an installed copy.
  return createRequire(import.meta.url)('open-webui-realtime/suite.json') as Suite;
}
