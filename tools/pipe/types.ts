/**
 * Generates the Python bindings of a release with the built command, and checks them with mypy.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { owrt } from '../../support/command.js';
import { run } from '../../support/run.js';
import { mypyDifferences } from './marked.js';
import { runMypy } from './mypy.js';

/** The example Pipe, which uses the bindings. */
export const PIPE = fileURLToPath(new URL('../../examples/pipe.py', import.meta.url));
/** The snippets of the plugin FAQ, which use the bindings. */
export const FAQ_PIPE = fileURLToPath(new URL('../../examples/faq.py', import.meta.url));
const WRONG_FILE = fileURLToPath(new URL('./wrong.py', import.meta.url));
const MODULE = 'open_webui_realtime.py';

/** Writes the bindings of a release (absent: of all releases) twice; the second time must change nothing. */
export async function writeBindings(directory: string, profile?: string): Promise<void> {
  const args = [
    'generate',
    '--lang',
    'python',
    '--out',
    directory,
    ...(profile === undefined ? [] : ['--profile', profile]),
  ];
  for (const expected of ['written', 'as before']) {
    const { code, stdout, stderr } = await owrt(args);
    if (code !== 0 || !stdout.includes(expected))
      throw new Error(`owrt ${args.join(' ')} does not say "${expected}":\n${stdout}${stderr}`);
  }
}

/** Checks the module and the Pipes with mypy, that mypy finds the errors of `wrong.py`, and that the module runs. */
export async function checkTypes(command: string, directory: string): Promise<void> {
  const module = join(directory, MODULE);
  const accepted = await runMypy(command, directory, [module, PIPE, FAQ_PIPE]);
  if (accepted.code !== 0) throw new Error(`mypy --strict:\n${accepted.stdout}${accepted.stderr}`);
  const rejected = await runMypy(command, directory, [WRONG_FILE]);
  const differences = mypyDifferences(readFileSync(WRONG_FILE, 'utf8'), rejected.stdout);
  if (differences.length > 0)
    throw new Error(`tools/pipe/wrong.py: ${differences.join('; ')}\n${rejected.stdout}${rejected.stderr}`);
  const imported = await run(join(command, '..', 'python'), ['-W', 'error', module]);
  if (imported?.code !== 0) throw new Error(`Python cannot run the module:\n${imported?.stderr ?? ''}`);
}
