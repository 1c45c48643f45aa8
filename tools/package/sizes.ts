/**
 * `npm run package:sizes`: prints the size of each runtime dependency, including its own dependencies.
 *
 * @module
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readManifest } from './contents.js';
import { bytesOf, runtimePackages } from './installed.js';

/** One runtime dependency. */
export interface DependencySize {
  name: string;
  /** Number of packages that it installs, including itself. */
  packages: number;
  /** Size of these packages on disk, in bytes. */
  bytes: number;
}

/** Sizes of the runtime dependencies installed below `root`. */
export function dependencySizes(root: string): DependencySize[] {
  const modules = join(root, 'node_modules');
  return Object.keys(readManifest(root).dependencies).map((name) => {
    const closure = [...runtimePackages(join(modules, name), modules)];
    return { name, packages: closure.length, bytes: closure.reduce((sum, folder) => sum + bytesOf(folder), 0) };
  });
}

/** Text of a size in docs/dependencies.md. */
export const sizeText = ({ packages, bytes }: DependencySize): string =>
  `${(bytes / 1e6).toFixed(2)} MB, ${packages === 1 ? 'alone' : `${packages} packages`}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const weight of dependencySizes(fileURLToPath(new URL('../..', import.meta.url))))
    process.stdout.write(`${weight.name.padEnd(18)} ${sizeText(weight)}\n`);
}
