import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveStatic } from './static-files.js';

const root = mkdtempSync(join(tmpdir(), 'owrt-static-'));
const folder = join(root, 'page');
let server: Server;
let url: string;

beforeAll(async () => {
  mkdirSync(join(folder, 'app'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<p>page</p>');
  writeFileSync(join(folder, 'app', 'a b.js'), 'let a;');
  server = createServer((request, response) => void serveStatic(folder, request.url!.split('?')[0]!, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(root, { recursive: true });
});

describe('serveStatic', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<p>page</p>'],
    ['/app/a%20b.js', 'text/javascript; charset=utf-8', 'let a;'],
    ['/c/0b1d', 'text/html; charset=utf-8', '<p>page</p>'],
    ['/app', 'text/html; charset=utf-8', '<p>page</p>'],
    ['/..%2Fsecret.txt', 'text/html; charset=utf-8', '<p>page</p>'],
    ['/app/..%2F..%2Fsecret.txt', 'text/html; charset=utf-8', '<p>page</p>'],
  ])('Should answer %s', async (path, type, text) => {
    const response = await fetch(`${url}${path}`);
    expect([response.headers.get('content-type'), await response.text()]).toEqual([type, text]);
  });
});
