/**
 * Runs the script of the GitHub Action as GitHub's runner does: with its environment and its files.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { commandWords } from '../../cli/testing/command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a step left. */
export interface Step {
  code: number | null;
  log: string;
  outputs: { [name: string]: string };
  summary: string;
}

/** A folder that holds this package as its sources are now, with no need of `npm run build`. */
export function packageFolder(folder: string): string {
  const place = join(folder, 'package');
  mkdirSync(place, { recursive: true });
  writeFileSync(
    join(place, 'package.json'),
    JSON.stringify({ name: 'open-webui-realtime', version: '0.0.0', type: 'module', bin: { owrt: 'owrt.mjs' } }),
  );
  writeFileSync(join(place, 'owrt.mjs'), `await import(${JSON.stringify(pathToFileURL(commandWords()[1]!).href)});\n`);
  return place;
}

/** Runs it in the folder, with this environment besides what every process has. */
export async function runAction(folder: string, env: NodeJS.ProcessEnv): Promise<Step> {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'step-summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:OWRT_|GITHUB_|NODE_OPTIONS$|VITEST)/u.test(name),
  );
  const child = spawn(process.execPath, [join(root, 'action', 'run.mjs')], {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), ...files, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const outputs = Object.fromEntries(
    readFileSync(files.GITHUB_OUTPUT, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  return {
    code,
    log,
    outputs,
    summary: existsSync(files.GITHUB_STEP_SUMMARY) ? readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') : '',
  };
}
