/**
 * Serves the built site locally like a static host: with clean addresses below a base path.
 *
 * @module
 */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

/** A running server. */
export interface SiteServer {
  /** Address of the home page, with the base path and a trailing slash. */
  url: string;
  close(): Promise<void>;
}

const CONTENT_TYPES: { [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** Base path of the site: the path of `homepage` in package.json. */
export function basePath(root: string): string {
  const { homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { homepage?: string };
  return homepage === undefined ? '/' : new URL(homepage).pathname.replace(/\/*$/, '/');
}

/** Serves a folder on 127.0.0.1; port 0 means any free port. */
export async function serveSite(folder: string, base: string, port = 0): Promise<SiteServer> {
  const server = createServer((request, response) => respond(folder, base, request, response));
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function respond(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const path = decodePath(new URL(request.url ?? '/', 'http://site').pathname);
  if (path === undefined || !path.startsWith(base))
    return send(response, 404, undefined, `Nothing is here: the site begins at ${base}\n`);
  const below = path.slice(base.length);
  const target = join(folder, below);
  if (target !== folder && !target.startsWith(`${folder}${sep}`) && target !== `${folder}/`)
    return send(response, 404, undefined, 'Nothing is here.\n');
  const file = (below.endsWith('/') || below === '' ? [join(target, 'index.html')] : [target, `${target}.html`]).find(
    isFile,
  );
  if (file !== undefined) return send(response, 200, file);
  if (isFile(join(target, 'index.html'))) {
    response.writeHead(301, { location: `${path}/` }).end();
    return;
  }
  send(response, 404, isFile(join(folder, '404.html')) ? join(folder, '404.html') : undefined, 'Nothing is here.\n');
}

function send(response: ServerResponse, status: number, file: string | undefined, text = ''): void {
  if (file === undefined) {
    response.writeHead(status, { 'content-type': CONTENT_TYPES['.txt'] }).end(text);
    return;
  }
  // Files with a hash in their name never change; a new build may replace the others.
  const cache = file.includes(`${sep}assets${sep}`) ? 'max-age=31536000, immutable' : 'no-cache';
  response.writeHead(status, {
    'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': cache,
  });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function decodePath(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
