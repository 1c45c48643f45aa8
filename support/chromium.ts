/**
 * Starts Chromium without a window.
 *
 * @module
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const PROGRAM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Path of an installed Chromium: `$OWRT_CHROMIUM`, else the first on PATH.
 *
 * @throws Error that says how to install it, when there is none.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  const fromEnvironment = env['OWRT_CHROMIUM'];
  if (fromEnvironment !== undefined) {
    if (isProgram(fromEnvironment)) return fromEnvironment;
    throw new Error(`OWRT_CHROMIUM is ${fromEnvironment}, and no program is there.`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((place) => place !== '');
  const found = PROGRAM_NAMES.flatMap((name) => folders.map((place) => join(place, name))).find(isProgram);
  if (found !== undefined) return found;
  throw new Error(
    'Chromium is needed, and none is on PATH: install it (Debian: apt-get install chromium fonts-dejavu-core), ' +
      'or name it with OWRT_CHROMIUM.',
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts a browser without a page. It ends with this process, however this process ends. */
export async function startBrowser(): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return await chromium.launch({
    executablePath: findChromium(),
    args: [...sandbox, '--disable-gpu', '--disable-dev-shm-usage', '--mute-audio'],
    // the caller closes the browser on signals
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
