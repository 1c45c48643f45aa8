import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePath, serveSite, type SiteServer } from './server.js';

describe('serveSite', () => {
  let outside: string;
  let server: SiteServer;

  beforeAll(async () => {
    outside = mkdtempSync(join(tmpdir(), 'owrt-site-'));
    const folder = join(outside, 'site');
    mkdirSync(join(folder, 'events'), { recursive: true });
    mkdirSync(join(folder, 'schemas'));
    writeFileSync(join(outside, 'secret.html'), 'secret');
    writeFileSync(join(folder, 'index.html'), 'home');
    writeFileSync(join(folder, '404.html'), 'not found page');
    writeFileSync(join(folder, 'events/index.html'), 'events');
    writeFileSync(join(folder, 'events/status.html'), 'status');
    writeFileSync(join(folder, 'schemas/a.schema.json'), '{}');
    server = await serveSite(folder, '/base/');
  });
  afterAll(async () => {
    await server.close();
    rmSync(outside, { recursive: true });
  });

  const get = async (path: string): Promise<[number, string]> => {
    const answer = await fetch(new URL(path, server.url), { redirect: 'manual' });
    return [answer.status, await answer.text()];
  };

  it('Should serve pages at clean addresses below the base path', async () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/base\/$/);
    expect(await get('/base/')).toEqual([200, 'home']);
    expect(await get('/base/events/')).toEqual([200, 'events']);
    expect(await get('/base/events/status')).toEqual([200, 'status']);
    expect(await get('/base/events/status?x=1')).toEqual([200, 'status']);
  });

  it('Should redirect to a folder, and serve the 404 page for an unknown address', async () => {
    expect(await get('/base/events')).toEqual([301, '']);
    expect(await get('/base/nothing')).toEqual([404, 'not found page']);
    expect(await get('/')).toEqual([404, 'Nothing is here: the site begins at /base/\n']);
    expect(await get('/base/%E0%A4%A')).toEqual([404, 'Nothing is here: the site begins at /base/\n']);
  });

  it('Should send the content type of a file', async () => {
    const answer = await fetch(new URL('schemas/a.schema.json', server.url));
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it('Should serve no file outside the folder', async () => {
    const text = await new Promise<string>((resolve, reject) => {
      const { port, hostname } = new URL(server.url);
      const socket = connect(Number(port), hostname, () =>
        socket.write('GET /base/..%2fsecret.html HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
      );
      let all = '';
      socket
        .setEncoding('utf8')
        .on('data', (piece: string) => (all += piece))
        .on('end', () => resolve(all))
        .on('error', reject);
    });
    expect(text).toContain('404');
    expect(text).not.toContain('secret');
  });
});

it('Should read the base path from the homepage in package.json', () => {
  expect(basePath(join(import.meta.dirname, '..'))).toMatch(/^\/(.*\/)?$/);
});
