/**
 * Reads this package's own `package.json`.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The keys of `package.json` that the code reads. */
export interface Manifest {
  version: string;
  /** Address of the documentation. */
  homepage: string;
}

let cached: Manifest | undefined;

/** The `package.json` of this package, read once per process. */
export function packageManifest(): Manifest {
  // found by way of suite.json, since the package's own name resolves the same way from source, dist and an installed
  // copy
  cached ??= JSON.parse(
    readFileSync(
      join(dirname(createRequire(import.meta.url).resolve('open-webui-realtime/suite.json')), '..', 'package.json'),
      'utf8',
    ),
  ) as Manifest;
  return cached;
}
