/**
 * What this package says of itself.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The keys of `package.json` that are read. */
export interface Manifest {
  version: string;
  /** Where the documentation is. */
  homepage: string;
}

let read: Manifest | undefined;

/** The `package.json` of this package. Read once a process. */
export function packageManifest(): Manifest {
  // package.json is no export of the package, but lies beside generated/, which is
  read ??= JSON.parse(
    readFileSync(
      join(dirname(createRequire(import.meta.url).resolve('open-webui-realtime/suite.json')), '..', 'package.json'),
      'utf8',
    ),
  ) as Manifest;
  return read;
}
