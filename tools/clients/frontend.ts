/**
 * Provides the official web client of a release: the built files in its Python package. They are never part of this
 * repository.
 *
 * @module
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDirectory, isInstalled } from '../real/install.js';
import { directoryOf, productOf } from '../real/product.js';
import { download, findPython, findUv } from '../real/python.js';

/** Folder of the built files in the package. */
const PACKAGED_FOLDER = join('open_webui', 'frontend');

/**
 * Folder with the built web client of a release, such as `0.7.2`. It is in the installed release when the cache has
 * that; otherwise the package is downloaded and unpacked without its dependencies.
 */
export async function frontendOf(release: string, say: (line: string) => void): Promise<string> {
  const product = productOf(release);
  const cached = join(cacheDirectory(), 'frontends', directoryOf(product));
  const found = installedFrontend(release) ?? (existsSync(join(cached, 'index.html')) ? cached : undefined);
  if (found !== undefined) return found;

  mkdirSync(join(cacheDirectory(), 'frontends'), { recursive: true });
  const python = await findPython(product.python);
  const [uv = '', ...uvArgs] = await findUv(python, cacheDirectory(), say);
  say(`fetching the web client of ${product.name} ${product.version} into ${cached} (about 100 MB)`);
  const temporary = mkdtempSync(join(cacheDirectory(), 'frontends', 'unpacked-'));
  try {
    await download(
      uv,
      [
        ...uvArgs,
        'pip',
        'install',
        '--python',
        python,
        '--no-deps',
        '--no-cache',
        '--target',
        temporary,
        `${product.name}==${product.version}`,
      ],
      `fetching ${product.name} ${product.version}`,
      say,
    );
    return moveToCache(join(temporary, PACKAGED_FOLDER), cached, release);
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Folder with the built files of an installed release. */
function installedFrontend(release: string): string | undefined {
  if (!isInstalled(release)) return undefined;
  const library = join(cacheDirectory(), directoryOf(productOf(release)), 'lib');
  const folders = readdirSync(library).map((python) => join(library, python, 'site-packages', PACKAGED_FOLDER));
  return folders.find((folder) => existsSync(join(folder, 'index.html')));
}

/**
 * Deletes files that no scenario loads (source maps, Python for browsers), then moves the folder to its final name, so
 * that a folder with that name is always complete.
 */
function moveToCache(unpacked: string, cached: string, release: string): string {
  if (!existsSync(join(unpacked, 'index.html')))
    throw new Error(`The package of ${release} contains no web client at ${PACKAGED_FOLDER}.`);
  rmSync(join(unpacked, 'pyodide'), { recursive: true, force: true });
  for (const name of readdirSync(unpacked, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.map')) rmSync(join(unpacked, name));
  }
  rmSync(cached, { recursive: true, force: true });
  renameSync(unpacked, cached);
  return cached;
}
