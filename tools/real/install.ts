/**
 * Installs a real Open WebUI release into a cached virtual environment.
 *
 * @module
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { directoryOf, productOf } from './product.js';
import { download, expectSuccess, findPython, findUv } from './python.js';

/** Directory for releases: `$OWRT_CACHE`, else a cache directory of the user, outside the repository. */
export function cacheDirectory(): string {
  return process.env['OWRT_CACHE'] ?? join(homedir(), '.cache', 'open-webui-realtime');
}

/** File that is written last, so that an interrupted installation is completed before it is used. */
const completionFile = (named: string): string =>
  join(cacheDirectory(), directoryOf(productOf(named)), 'owrt-complete');

/** True when the cache has the release or fork. */
export function isInstalled(named: string): boolean {
  return existsSync(completionFile(named));
}

/**
 * Installs a release or a fork unless the cache has it, and returns the path of its command. Large dependencies that do
 * not affect the protocol are left out, see `overrides.txt`.
 */
export async function installRelease(named: string, say: (line: string) => void): Promise<string> {
  const product = productOf(named);
  const { name, version } = product;
  const home = join(cacheDirectory(), directoryOf(product));
  const command = join(home, 'bin', name);
  if (isInstalled(named)) return command;

  mkdirSync(cacheDirectory(), { recursive: true });
  const python = await findPython(product.python);
  const [uv = '', ...uvArgs] = await findUv(python, cacheDirectory(), say);
  const interpreter = join(home, 'bin', 'python');
  if (!existsSync(interpreter)) {
    await expectSuccess(uv, [...uvArgs, 'venv', home, '--python', python], `making ${home}`);
  }
  say(`installing ${name} ${version} into ${home} (about 1 GB)`);
  const overrides = fileURLToPath(new URL('./overrides.txt', import.meta.url));
  const packages = [`${name}==${version}`, 'beautifulsoup4'];
  await download(
    uv,
    [...uvArgs, 'pip', 'install', '--python', interpreter, ...packages, '--overrides', overrides],
    `installing ${name} ${version}`,
    say,
  );
  writeFileSync(completionFile(named), '');
  return command;
}
