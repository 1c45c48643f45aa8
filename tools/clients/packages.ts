/**
 * Installs the Python packages of a client under test into a cached virtual environment.
 *
 * @module
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDirectory } from '../real/install.js';
import { download, expectSuccess, findPython, findUv } from '../real/python.js';

const PYTHON = '3.11';

/** Installs packages such as `openwebui-cli==0.1.1` unless the cache has them; returns the folder of their commands. */
export async function installPackages(packages: readonly string[], say: (line: string) => void): Promise<string> {
  const home = join(cacheDirectory(), 'clients', packages.join('+').replaceAll('==', '-'));
  const commands = join(home, 'bin');
  // written last, so that an interrupted installation is completed before it is used
  const completionFile = join(home, 'owrt-complete');
  if (existsSync(completionFile)) return commands;
  mkdirSync(cacheDirectory(), { recursive: true });
  const python = await findPython(PYTHON);
  const [uv = '', ...uvArgs] = await findUv(python, cacheDirectory(), say);
  const interpreter = join(commands, 'python');
  if (!existsSync(interpreter))
    await expectSuccess(uv, [...uvArgs, 'venv', home, '--python', python], `making ${home}`);
  say(`installing ${packages.join(', ')} into ${home}`);
  await download(
    uv,
    [...uvArgs, 'pip', 'install', '--python', interpreter, ...packages],
    `installing ${packages.join(', ')}`,
    say,
  );
  writeFileSync(completionFile, '');
  return commands;
}
