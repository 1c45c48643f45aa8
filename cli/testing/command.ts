/**
 * The command as one file, for tests that start it as a process: that starts four times as fast as its sources.
 *
 * @module
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** As deep in the project as the compiled command, which finds its data by relative paths; Git ignores the folder. */
const FILE = fileURLToPath(new URL('../../.cache/owrt-test/cli/main.mjs', import.meta.url));
const SOURCE = fileURLToPath(new URL('../main.ts', import.meta.url));

let built: string | undefined;

/** What starts the command as its sources are now: Node, and its arguments. */
export function commandWords(): [string, ...string[]] {
  built ??= build();
  return [process.execPath, built];
}

function build(): string {
  const { outputFiles } = buildSync({
    entryPoints: [SOURCE],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    write: false,
    logLevel: 'silent',
  });
  mkdirSync(dirname(FILE), { recursive: true });
  // other test files may start it meanwhile: they see the old file or the new one, which are alike, and never a part
  const own = `${FILE}.${process.pid}`;
  writeFileSync(own, outputFiles[0]!.contents);
  renameSync(own, FILE);
  return FILE;
}
