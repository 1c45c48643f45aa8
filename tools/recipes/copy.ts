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

/** Copies the project into a folder of its own; its dependencies are shared. */
export function copyProject(root: string): { root: string; remove(): void } {
  const copy = mkdtempSync(join(tmpdir(), 'owrt-recipes-'));
  for (const name of readdirSync(root)) if (!LEFT_OUT.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return { root: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
