import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, type Ran } from '../../support/run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CASES = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tools/ci/fixture/vitest.config.ts'];

/** A folder on PATH with a browser and a Python, as a developer's machine has. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'owrt-bare-'));
  for (const name of ['chromium', 'python3']) writeFileSync(join(folder, name), '#!/bin/sh\n', { mode: 0o755 });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function execute(words: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const [command = '', ...args] = words;
  // the run in which this test is must not lend its own settings to another run of Vitest
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|OWRT_|NODE_ENV$|CI$|TEST$|DEV$|PROD$)/.test(name),
  );
  const ran = await run(command, args, {
    cwd: root,
    env: {
      ...Object.fromEntries(own),
      PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
      NO_COLOR: '1',
      ...more,
    },
  });
  return ran!;
}

describe('.ci/bare', () => {
  it('Should have node, npm and git at hand, and no browser and no Python', async () => {
    const { code, stdout } = await execute([
      '.ci/bare',
      'sh',
      '-c',
      'for one in node npm git chromium python3; do command -v $one || echo no $one; done',
    ]);
    expect(code).toBe(0);
    expect(stdout.replaceAll(/^\/.*\//gm, '')).toBe('node\nnpm\ngit\nno chromium\nno python3\n');
    expect((await execute(['sh', '-c', 'command -v chromium'])).stdout).toBe(`${folder}/chromium\n`);
  });

  it('Should be no CI, and end as the command does', async () => {
    const script = 'const { CI, OWRT_REQUIRE } = process.env; console.log(CI, OWRT_REQUIRE); process.exit(3)';
    const ran = await execute(['.ci/bare', 'node', '-e', script], { CI: 'true', OWRT_REQUIRE: 'all' });
    expect(ran).toMatchObject({ code: 3, stdout: 'undefined undefined\n' });
  });

  it('Should pass when a test says what it needs, and name it', { timeout: 60_000 }, async () => {
    const { code, stdout } = await execute(['.ci/bare', 'node', ...CASES, 'declares-need']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^declares-need\.case\.ts: 1 test skipped\. Chromium is needed, and none is on PATH: install it/m,
    );
    expect(stdout).toMatch(/^1 test skipped for want of a program; with OWRT_REQUIRE=all they fail instead\.$/m);
  });

  it('Should fail when a test needs what is not there', { timeout: 60_000 }, async () => {
    const { code, stdout, stderr } = await execute(['.ci/bare', 'node', ...CASES, 'hides-need']);
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('Chromium is needed, and none is on PATH');
  });

  it('Should be what .ci/run tries first, before anything is installed', () => {
    const steps = readFileSync(join(root, '.ci/run'), 'utf8').match(/^step (.*\\\n)*.*/gm) ?? [];
    expect(steps[0]).toMatch(/ \.ci\/bare npm cit$/);
    expect(steps[1]).toContain('system_packages');
  });
});

describe('A test that needs something, where everything is required', () => {
  it.each([{ CI: 'true' }, { OWRT_REQUIRE: 'all' }])('Should fail without it: %j', { timeout: 60_000 }, async (env) => {
    const { code, stdout, stderr } = await execute([process.execPath, ...CASES, 'declares-need'], {
      ...env,
      PATH: '/nowhere',
    });
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('Chromium is needed, and none is on PATH');
  });
});

describe('.ci/tests.mjs', () => {
  const report = (name: string, ...tests: [file: string, status: string, ...states: string[]][]): string => {
    const file = join(folder, name);
    const testResults = tests.map(([at, status, ...states]) => ({
      name: at,
      status,
      assertionResults: states.map((state, index) => ({ fullName: `test ${index}`, status: state })),
    }));
    writeFileSync(file, JSON.stringify({ testResults }));
    return file;
  };
  const tests = async (...args: string[]): Promise<string> =>
    (await execute([process.execPath, '.ci/tests.mjs', ...args])).stdout;

  it('Should say where something was skipped', async () => {
    const file = report(
      'first.json',
      ['a', 'passed', 'passed', 'skipped'],
      ['b', 'passed', 'passed'],
      ['c', 'passed', 'pending'],
    );
    expect(await tests('skipped', file)).toBe('a\nc\n');
  });

  it('Should count each test once, and as skipped only when no run has it', async () => {
    const first = report('one.json', ['a', 'passed', 'passed', 'skipped'], ['b', 'passed', 'skipped'], ['c', 'failed']);
    const second = report('two.json', ['a', 'passed', 'passed', 'passed'], ['d', 'failed', 'failed', 'passed']);
    expect(await tests('count', first)).toBe('1 1 2\n');
    expect(await tests('count', first, second, join(folder, 'gone.json'))).toBe('3 2 1\n');
  });
});
