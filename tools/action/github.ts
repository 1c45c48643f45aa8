/**
 * Runs the script of the GitHub Action like GitHub's runner: with its environment variables and files.
 *
 * @module
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { commandWords } from '../../cli/testing/command.js';
import { run } from '../../support/run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Result of a step. */
export interface StepResult {
  code: number | null;
  log: string;
  outputs: { [name: string]: string };
  summary: string;
}

/** Makes a folder with this package that runs the current sources, without `npm run build`. */
export function packageFolder(folder: string): string {
  const packageRoot = join(folder, 'package');
  mkdirSync(packageRoot, { recursive: true });
  writeFileSync(
    join(packageRoot, 'package.json'),
    JSON.stringify({ name: 'open-webui-realtime', version: '0.0.0', type: 'module', bin: { owrt: 'owrt.mjs' } }),
  );
  writeFileSync(
    join(packageRoot, 'owrt.mjs'),
    `await import(${JSON.stringify(pathToFileURL(commandWords()[1]!).href)});\n`,
  );
  return packageRoot;
}

/** Runs the script in the folder, with these additional environment variables. */
export async function runAction(folder: string, env: NodeJS.ProcessEnv): Promise<StepResult> {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'step-summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:OWRT_|GITHUB_|NODE_OPTIONS$|VITEST)/u.test(name),
  );
  const { code, output } = (await run(process.execPath, [join(root, 'action', 'run.mjs')], {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), ...files, ...env },
  }))!;
  const outputs = Object.fromEntries(
    readFileSync(files.GITHUB_OUTPUT, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  return {
    code,
    log: output,
    outputs,
    summary: existsSync(files.GITHUB_STEP_SUMMARY) ? readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') : '',
  };
}
