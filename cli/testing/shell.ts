/**
 * Runs a command line as a user does who copies it into a shell, in which `owrt` is installed.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { shellWord } from '../shell-word.js';
import { commandWords } from './command.js';

/** Installs `owrt` in the folder; answers the `PATH` that finds it. */
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
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn('/bin/sh', ['-c', line], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.stderr += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, ...written };
}
