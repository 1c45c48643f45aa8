/**
 * A copy of the project to try things on.
 *
 * @module
 */
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is made, or is another's. */
const LEFT_OUT = new Set(['.git', '.cache', 'coverage', 'dist', 'dist-docs', 'node_modules']);

/** All that `npm run generate` reads; of the coded mutants only that they are there. */
export const DATA_ALONE: readonly string[] = [
  'asyncapi.yaml',
  'conformance',
  'plugins.yaml',
  'proofs/mutants/coded',
  'schemas',
  'versions.yaml',
];

/** Copies the project, or only some of what is in its folder, into a folder of its own; its dependencies are shared. */
export function copyProject(
  root: string,
  only: readonly string[] = readdirSync(root),
): { root: string; remove(): void } {
  const copy = mkdtempSync(join(tmpdir(), 'owrt-recipes-'));
  for (const name of only) if (!LEFT_OUT.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return { root: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
