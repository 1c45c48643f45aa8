/**
 * Copies the project to a temporary folder, for tests that change it.
 *
 * @module
 */
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Files that commands write, and files of other projects. */
const SKIPPED = new Set(['.git', '.cache', 'coverage', 'dist', 'dist-docs', 'node_modules']);

/** Everything that `npm run generate` reads; it only checks that the coded mutants exist. */
export const DATA_PATHS: readonly string[] = [
  'asyncapi.yaml',
  'conformance',
  'plugins.yaml',
  'proofs/mutants/coded',
  'schemas',
  'versions.yaml',
];

/** Copies the project, or only some of its top-level entries. The copy links to the project's dependencies. */
export function copyProject(
  root: string,
  only: readonly string[] = readdirSync(root),
): { root: string; remove(): void } {
  const copy = mkdtempSync(join(tmpdir(), 'owrt-recipes-'));
  for (const name of only) if (!SKIPPED.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return { root: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
