/**
 * Finds how the user's shell started this command, so that command lines in reports can be copied unchanged.
 *
 * @module
 */
import { basename, relative } from 'node:path';
import { shellWord } from './shell-word.js';
import { packageVersion } from './version.js';

const PACKAGE = 'open-webui-realtime';
const COMMAND_NAMES = ['owrt', PACKAGE];

/**
 * The start of the command line, before the arguments: `owrt` when it is installed, `npx owrt` in a project that
 * depends on it, `npx open-webui-realtime@0.1.0` when npx downloaded it, `node dist/cli/main.js` in a clone.
 *
 * @param script the file that Node was started with, as the shell named it.
 */
export function commandPrefix(script: string, cwd = process.cwd()): string {
  const path = script.replaceAll('\\', '/');
  if (path.includes('/_npx/')) return `npx ${PACKAGE}@${packageVersion()}`;
  const name = basename(path);
  if (COMMAND_NAMES.includes(name)) return path.includes('/node_modules/.bin/') ? `npx ${name}` : name;
  return path.endsWith('.js') ? `node ${shellWord(relative(cwd, script))}` : 'owrt';
}
