/**
 * Runs a command line in a shell in which `owrt` is installed.
 *
 * @module
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, type ProgramResult } from '../../support/run.js';
import { shellWord } from '../shell-word.js';
import { commandWords } from './command.js';

/** Installs `owrt` in the folder, and returns the `PATH` that includes it. */
export function installOwrt(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const file = join(bin, 'owrt');
  writeFileSync(file, `#!/bin/sh\nexec ${commandWords().map(shellWord).join(' ')} "$@"\n`);
  chmodSync(file, 0o755);
  return `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
}

/** Runs the line to its end. */
export async function inShell(
  line: string,
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<ProgramResult> {
  return (await run('/bin/sh', ['-c', line], { cwd, env: { ...process.env, ...env } }))!;
}
