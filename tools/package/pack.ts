/**
 * Runs `npm pack`.
 *
 * @module
 */
import { join } from 'node:path';
import { run, tail } from '../../support/run.js';

/** A packed package. */
export interface Packed {
  /** Path of the archive, also when it was only listed and not written. */
  archive: string;
  /** Sizes in bytes, by path in the package. */
  files: ReadonlyMap<string, number>;
  /** Size of the archive in bytes. */
  size: number;
  unpackedSize: number;
}

interface NpmPacked {
  filename: string;
  size: number;
  unpackedSize: number;
  files: { path: string; size: number }[];
}

/** Packs `root` into a folder, or only lists the files without one. Runs no script, so `root` must be built. */
export async function pack(root: string, folder?: string): Promise<Packed> {
  const destination = folder === undefined ? ['--dry-run'] : ['--pack-destination', folder];
  const result = await run('npm', ['pack', '--json', '--ignore-scripts', ...destination], { cwd: root });
  if (result?.code !== 0) throw new Error(`npm pack failed:\n${tail(result?.stderr ?? 'there is no npm')}`);
  const [packed] = JSON.parse(result.stdout) as NpmPacked[];
  if (!packed) throw new Error('npm pack listed nothing.');
  const { filename, files, size, unpackedSize } = packed;
  return {
    archive: join(folder ?? root, filename),
    files: new Map(files.map((file) => [file.path, file.size])),
    size,
    unpackedSize,
  };
}
