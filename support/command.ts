/**
 * Runs the built command, as users do.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './run.js';
import type { ProgramResult, RunOptions } from './run.js';

/** Path of the built command. */
export const commandPath = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

/** Runs `owrt` with these arguments until it ends. */
export async function owrt(args: string[], options: RunOptions = {}): Promise<ProgramResult> {
  if (!existsSync(commandPath)) throw new Error('The command is not built: run npm run build first.');
  const result = await run(process.execPath, [commandPath, ...args], options);
  if (result === undefined) throw new Error(`${process.execPath} cannot be started.`);
  return result;
}
