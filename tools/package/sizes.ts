/**
 * `npm run package:sizes`: what each runtime dependency weighs, alone and with what it brings.
 *
 * @module
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readManifest } from './contents.js';
import { bytesOf, closureOf } from './installed.js';

/** One runtime dependency. */
export interface Weight {
  name: string;
  /** Packages that come with it, itself included. */
  packages: number;
  /** Bytes on disk of all of them. */
  bytes: number;
}

/** Weighs the runtime dependencies of the package below `root`, as they are installed there. */
export function weigh(root: string): Weight[] {
  const modules = join(root, 'node_modules');
  return Object.keys(readManifest(root).dependencies).map((name) => {
    const closure = [...closureOf(join(modules, name), modules)];
    return { name, packages: closure.length, bytes: closure.reduce((sum, folder) => sum + bytesOf(folder), 0) };
  });
}

/** As the page writes it. */
export const weightText = ({ packages, bytes }: Weight): string =>
  `${(bytes / 1e6).toFixed(2)} MB, ${packages === 1 ? 'alone' : `${packages} packages`}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const weight of weigh(fileURLToPath(new URL('../..', import.meta.url))))
    process.stdout.write(`${weight.name.padEnd(18)} ${weightText(weight)}\n`);
}
