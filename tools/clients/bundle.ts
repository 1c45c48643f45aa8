/**
 * Scripts for pages, made of modules of this repository.
 *
 * @module
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** One script of everything that a module beside `in-page/` needs. */
export async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./in-page/${name}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
