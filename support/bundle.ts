/**
 * Bundles modules of this repository as scripts for pages.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles a module and its imports into one script. `module` is the URL of its file. */
export async function bundle(module: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(module)],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
