/**
 * Bundles the command into one file, which starts four times as fast as its sources. For tests that start a process.
 *
 * @module
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/**
 * As deep in the project as the compiled command, since it finds its data by relative paths. Git ignores the folder.
 */
const FILE = fileURLToPath(new URL('../../.cache/owrt-test/cli/main.mjs', import.meta.url));
const SOURCE = fileURLToPath(new URL('../main.ts', import.meta.url));

let built: string | undefined;

/** Node and its arguments, which start the command from its current sources. */
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
  // Another test file may start the command meanwhile. The rename makes sure that it never reads a half-written file.
  const temporaryFile = `${FILE}.${process.pid}`;
  writeFileSync(temporaryFile, outputFiles[0]!.contents);
  renameSync(temporaryFile, FILE);
  return FILE;
}
