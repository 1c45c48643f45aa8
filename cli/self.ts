/**
 * What starts this command in the shell of the user, so that the command lines in a report can be copied as they are.
 *
 * @module
 */
import { basename, relative } from 'node:path';
import { shellWord } from './shell-word.js';
import { packageVersion } from './version.js';

const PACKAGE = 'open-webui-realtime';
const NAMES = ['owrt', PACKAGE];

/**
 * `owrt` where it is installed, `npx owrt` in a project that has it, `npx open-webui-realtime@0.1.0` where npx fetched
 * it,
 * `node dist/cli/main.js` in a clone.
 *
 * @param script the file that Node was started with, as the shell named it.
 */
export function selfOf(script: string, cwd = process.cwd()): string {
  const path = script.replaceAll('\\', '/');
  if (path.includes('/_npx/')) return `npx ${PACKAGE}@${packageVersion()}`;
  const name = basename(path);
  if (NAMES.includes(name)) return path.includes('/node_modules/.bin/') ? `npx ${name}` : name;
  return path.endsWith('.js') ? `node ${shellWord(relative(cwd, script))}` : 'owrt';
}
