/**
 * Finds the Python and the installer (uv) for a real release.
 *
 * @module
 */
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run, tail } from '../../support/run.js';

/**
 * Finds an interpreter of a Python release, such as `3.11`.
 *
 * @throws Error with one sentence when there is none.
 */
export async function findPython(needed: string): Promise<string> {
  const ask = 'import sys; print(f"{sys.version_info[0]}.{sys.version_info[1]}", sys.executable)';
  for (const name of [`python${needed}`, 'python3', 'python', ...pyenvInterpreters(needed)]) {
    const answer = await run(name, ['-c', ask]);
    const [release, path] = (answer?.code === 0 ? answer.stdout.trim() : '').split(' ');
    if (release === needed && path !== undefined) return path;
  }
  throw new Error(
    `Python ${needed} is needed, and neither python${needed} nor python3 is that: install it ` +
      `(Debian: apt-get install python3; elsewhere: pyenv install ${needed}).`,
  );
}

/** Interpreters installed by pyenv; the commands of pyenv itself offer only the selected one. */
function pyenvInterpreters(needed: string): string[] {
  const versions = join(process.env['PYENV_ROOT'] ?? join(homedir(), '.pyenv'), 'versions');
  try {
    const found = readdirSync(versions).filter((name) => name.startsWith(`${needed}.`));
    return found.map((name) => join(versions, name, 'bin', 'python'));
  } catch {
    return [];
  }
}

/** Finds uv on PATH or as a Python module, else installs it into the cache. Returns its command and first arguments. */
export async function findUv(python: string, cache: string, say: (line: string) => void): Promise<string[]> {
  const own = join(cache, 'uv', 'bin', 'python');
  for (const candidate of [['uv'], [python, '-m', 'uv'], [own, '-m', 'uv']]) {
    const [command = '', ...args] = candidate;
    if ((await run(command, [...args, '--version']))?.code === 0) return candidate;
  }
  say('uv is not installed: putting it into the cache');
  await expectSuccess(
    python,
    ['-m', 'venv', join(cache, 'uv')],
    'making an environment for uv (Debian: apt-get install python3-venv)',
  );
  await download(own, ['-m', 'pip', 'install', '--quiet', 'uv'], 'installing uv', say);
  return [own, '-m', 'uv'];
}

/**
 * Runs a program.
 *
 * @throws Error when it fails.
 */
export async function expectSuccess(command: string, args: string[], what: string): Promise<void> {
  const result = await run(command, args);
  if (result?.code !== 0)
    throw new Error(
      `${what} failed:\n${tail(`${result?.stdout ?? ''}\n${result?.stderr ?? `no program ${command}`}`)}`,
    );
}

/** Runs a program that downloads. Tries up to three times, unless the requested package does not exist. */
export async function download(
  command: string,
  args: string[],
  what: string,
  say: (line: string) => void,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await expectSuccess(command, args, what);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (attempt === 3 || /no solution found|no matching distribution/i.test(message)) throw error;
      say(`${what} failed, trying again (${attempt} of 2): ${tail(message, 1)}`);
    }
  }
}
