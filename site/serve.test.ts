import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('npm run docs:serve', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'owrt-serve-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs it to its end; Ctrl-C comes as soon as it has told an address that answers. */
  async function serve(): Promise<{ said: string; page: string; code: number | null }> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'site/serve.ts', folder], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let page = '';
    try {
      child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        void fetch(text.trim())
          .then((answer) => answer.text())
          .then((body) => (page = body))
          .finally(() => child.kill('SIGINT'));
      });
      const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
      return { said, page, code };
    } finally {
      child.kill('SIGKILL');
    }
  }

  it('Should print an address that answers, and end on Ctrl-C', async () => {
    writeFileSync(join(folder, 'index.html'), 'home');
    const { said, page, code } = await serve();
    expect(said).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/.*\n$/);
    expect(page).toBe('home');
    expect(code).toBe(130);
  });

  it('Should say in one sentence that nothing is built', async () => {
    expect(await serve()).toEqual({ said: 'The site is not built yet: run npm run docs first.\n', page: '', code: 1 });
  });
});
