/**
 * Lists the packages in `node_modules`, and those that a package needs at run time.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Manifest {
  name: string;
  version: string;
  dependencies?: { [name: string]: string };
  optionalDependencies?: { [name: string]: string };
}

/** One installed package. */
export interface InstalledPackage {
  name: string;
  folder: string;
  /** Size of its files in bytes, without nested packages. */
  bytes: number;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Every package below a `node_modules`, including nested ones. */
export function installedIn(modules: string): InstalledPackage[] {
  if (!existsSync(modules)) return [];
  const names = readdirSync(modules).filter((name) => !name.startsWith('.'));
  return names
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => join(name, inner)) : [name],
    )
    .flatMap((name) => {
      const folder = join(modules, name);
      return [{ name, folder, bytes: bytesOf(folder) }, ...installedIn(join(folder, 'node_modules'))];
    });
}

/** Size of the files of a package in bytes, without nested packages. */
export function bytesOf(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.reduce((sum, entry) => {
    if (entry.isDirectory()) return entry.name === 'node_modules' ? sum : sum + bytesOf(join(folder, entry.name));
    return entry.isFile() ? sum + statSync(join(folder, entry.name)).size : sum;
  }, 0);
}

/** Folders of a package and of all its runtime dependencies, direct and indirect. */
export function runtimePackages(folder: string, modules: string): Set<string> {
  const seen = new Set<string>();
  const queue = [folder];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const { dependencies = {}, optionalDependencies = {} } = manifestOf(at);
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = resolveFrom(at, name, modules);
      if (found !== undefined) queue.push(found);
    }
  }
  return seen;
}

/** Resolves a package like Node: in the nearest `node_modules` that contains it. */
function resolveFrom(folder: string, name: string, modules: string): string | undefined {
  for (let at = folder; at.startsWith(dirname(modules)); at = dirname(at)) {
    const candidate = join(at, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
  }
  return undefined;
}
