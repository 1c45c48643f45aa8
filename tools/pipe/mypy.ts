/**
 * Installs mypy into a cached virtual environment, and runs it.
 *
 * @module
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDirectory } from '../real/install.js';
import { download, expectSuccess, findPython, findUv } from '../real/python.js';
import { run } from '../../support/run.js';
import type { ProgramResult } from '../../support/run.js';

const VERSION = '2.4.1';
/** Oldest Python release that the bindings support. */
const PYTHON = '3.11';

/** Installs mypy unless the cache has it; returns the path of the command. */
export async function installMypy(say: (line: string) => void): Promise<string> {
  const home = join(cacheDirectory(), `mypy-${VERSION}`);
  const command = join(home, 'bin', 'mypy');
  // written last, so that an interrupted installation is completed before it is used
  const completionFile = join(home, 'owrt-complete');
  if (existsSync(completionFile)) return command;
  mkdirSync(cacheDirectory(), { recursive: true });
  const python = await findPython(PYTHON);
  const [uv = '', ...uvArgs] = await findUv(python, cacheDirectory(), say);
  const interpreter = join(home, 'bin', 'python');
  if (!existsSync(interpreter))
    await expectSuccess(uv, [...uvArgs, 'venv', home, '--python', python], `making ${home}`);
  say(`installing mypy ${VERSION} into ${home}`);
  await download(
    uv,
    [...uvArgs, 'pip', 'install', '--python', interpreter, `mypy==${VERSION}`],
    `installing mypy ${VERSION}`,
    say,
  );
  writeFileSync(completionFile, '');
  return command;
}

/** Checks files with `--strict`; they can import the modules of a directory. */
export async function runMypy(command: string, directory: string, files: readonly string[]): Promise<ProgramResult> {
  const options = [
    '--strict',
    '--python-version',
    PYTHON,
    '--no-color-output',
    '--no-error-summary',
    '--cache-dir',
    join(directory, '.mypy_cache'),
  ];
  const result = await run(command, [...options, ...files], { env: { ...process.env, MYPYPATH: directory } });
  if (result === undefined) throw new Error(`${command} cannot be started: remove its directory and try again.`);
  return result;
}
