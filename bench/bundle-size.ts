/**
 * Measures how many bytes the client library adds to a web page.
 *
 * @module
 */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Figure } from './table.js';

const KB = 1000;

/** Gzipped size in bytes of a minified browser bundle, without socket.io-client, which its users bundle already. */
export async function gzippedSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: ['socket.io-client'],
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
}

/** Sizes of the client alone, and with the validators of events that have a `data.type`. */
export async function measureBundleSizes(): Promise<Figure[]> {
  const client = await gzippedSize("export { createClient } from './src/client/index.ts';");
  const withValidators = await gzippedSize(
    `export { createClient } from './src/client/index.ts';
     export { validateEvents, validateChannelEvent } from './generated/validators.js';`,
  );
  const toFigure = (what: string, size: number, maxKb: number): Figure => ({
    what,
    command: 'esbuild --bundle --minify, gzip -9',
    figure: `${(size / KB).toFixed(1)} kB`,
    target: `< ${maxKb} kB gzipped`,
    isMet: size < maxKb * KB,
  });
  return [
    toFigure('createClient in a browser', client, 8),
    toFigure('with the validators of what it receives', withValidators, 30),
  ];
}
