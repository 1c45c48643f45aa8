import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { officialClient, ownInBrowser, ownInNode } from './web.js';

let cache: string;
const built = (...path: string[]): string => {
  const folder = join(cache, ...path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<html>');
  return folder;
};

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'owrt-cache-'));
  vi.stubEnv('OWRT_CACHE', cache);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true, force: true });
});

describe('officialClient', () => {
  it('Should use the client of an installed release', async () => {
    const statics = built('0.7.2', 'lib', 'python3.11', 'site-packages', 'open_webui', 'frontend');
    writeFileSync(join(cache, '0.7.2', 'owrt-complete'), '');
    built('frontends', '0.7.2');
    expect(await officialClient('0.7.2', () => undefined)).toEqual({
      statics,
      command: expect.arrayContaining(['--release', '0.7.2']),
    });
  });

  it('Should use a client that was downloaded before, not that of an interrupted installation', async () => {
    built('0.8.12', 'lib', 'python3.11', 'site-packages', 'open_webui', 'frontend');
    const statics = built('frontends', '0.8.12');
    expect((await officialClient('0.8.12', () => undefined)).statics).toBe(statics);
  });

  it('Should refuse an invalid release', async () => {
    await expect(officialClient('newest', () => undefined)).rejects.toThrow(/"newest" is no release of Open WebUI/);
  });
});

it('Should start this library in Node, and build a page of it for a browser', async () => {
  expect(ownInNode().command.at(-1)).toMatch(/driven-client\/main\.ts$/);
  const { statics, command, remove } = await ownInBrowser();
  expect(command.at(-1)).toBe('--own');
  expect(readFileSync(join(statics, 'owrt.js'), 'utf8')).toContain('user-join');
  remove();
  expect(existsSync(statics)).toBe(false);
});
