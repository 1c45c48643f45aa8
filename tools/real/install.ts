/**
 * A real Open WebUI release in a cached virtual environment.
 *
 * @module
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { download, expectSuccess, findPython, findUv } from './python.js';

/** Where releases are kept: `$OWRT_CACHE`, else a directory of the user's, never the repository. */
export function cacheDirectory(): string {
  return process.env['OWRT_CACHE'] ?? join(homedir(), '.cache', 'open-webui-realtime');
}

/** Written last: an installation that was cut short is completed, not used. */
const completion = (version: string): string => join(cacheDirectory(), version, 'owrt-complete');

/** True when the cache has the release. */
export function isInstalled(version: string): boolean {
  return existsSync(completion(version));
}

/**
 * Installs a release unless the cache has it, and answers the path of its `open-webui` command.
 * The heavy dependencies that never touch the wire are left out, see `overrides.txt`.
 */
export async function installRelease(version: string, say: (line: string) => void): Promise<string> {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`"${version}" is not a release of Open WebUI: write one like 0.7.2.`);
  const home = join(cacheDirectory(), version);
  const command = join(home, 'bin', 'open-webui');
  if (isInstalled(version)) return command;

  mkdirSync(cacheDirectory(), { recursive: true });
  const python = await findPython();
  const [uv = '', ...first] = await findUv(python, cacheDirectory(), say);
  const interpreter = join(home, 'bin', 'python');
  if (!existsSync(interpreter)) {
    await expectSuccess(uv, [...first, 'venv', home, '--python', python], `making ${home}`);
  }
  say(`installing Open WebUI ${version} into ${home} (about 1 GB)`);
  const overrides = fileURLToPath(new URL('./overrides.txt', import.meta.url));
  const packages = [`open-webui==${version}`, 'beautifulsoup4'];
  await download(
    uv,
    [...first, 'pip', 'install', '--python', interpreter, ...packages, '--overrides', overrides],
    `installing Open WebUI ${version}`,
    say,
  );
  writeFileSync(completion(version), '');
  return command;
}
