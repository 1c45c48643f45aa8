/**
 * Serves a built web client from a folder.
 *
 * @module
 */
import { readFile, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: { [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Responds with the file at the path, or with `index.html` for a route inside the web client. */
export async function serveStatic(folder: string, pathname: string, response: ServerResponse): Promise<void> {
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  const inside = path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
  const file = inside && (await isFile(path)) ? path : join(folder, 'index.html');
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end(`There is no ${file}.`);
  else response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
