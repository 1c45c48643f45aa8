/**
 * Version of this package.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The version in `package.json`. */
export function packageVersion(): string {
  // package.json is no export of the package, but lies beside generated/, which is
  const suite = createRequire(import.meta.url).resolve('open-webui-realtime/suite.json');
  const manifest = JSON.parse(readFileSync(join(dirname(suite), '..', 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
