import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RunningProgram } from '../support/run.js';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('npm run docs:serve', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'owrt-serve-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const start = (): RunningProgram =>
    new RunningProgram(process.execPath, ['--import', 'tsx', 'site/serve.ts', folder], { cwd: root });

  it('Should print the address of a running server, and stop on Ctrl-C', async () => {
    writeFileSync(join(folder, 'index.html'), 'home');
    const serving = start();
    try {
      const [url] = await serving.waitForOutput('stdout', /^http:\/\/127\.0\.0\.1:\d+\/.*(?=\n)/u);
      expect(await (await fetch(url)).text()).toBe('home');
      serving.kill('SIGINT');
      expect(await serving.waitForEnd()).toMatchObject({ code: 130, output: `${url}\n` });
    } finally {
      serving.kill('SIGKILL');
    }
  });

  it('Should fail with one sentence when the site is not built', async () => {
    expect(await start().waitForEnd()).toMatchObject({
      code: 1,
      output: 'The site is not built yet: run npm run docs first.\n',
    });
  });
});
