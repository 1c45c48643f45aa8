import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, type ProgramResult } from '../../support/run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CASES = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tools/ci/fixture/vitest.config.ts'];

/** A folder in PATH with a browser and a Python, as on a developer's machine. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'owrt-bare-'));
  for (const name of ['chromium', 'python3']) writeFileSync(join(folder, name), '#!/bin/sh\n', { mode: 0o755 });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function execute(words: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<ProgramResult> {
  const [command = '', ...args] = words;
  // the inner run of Vitest must not inherit the settings of the run that executes this test
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
  it('Should provide node, npm and git, but no browser and no Python', async () => {
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

  it('Should unset CI, and exit with the code of the command', async () => {
    const script = 'const { CI, OWRT_REQUIRE } = process.env; console.log(CI, OWRT_REQUIRE); process.exit(3)';
    const ran = await execute(['.ci/bare', 'node', '-e', script], { CI: 'true', OWRT_REQUIRE: 'all' });
    expect(ran).toMatchObject({ code: 3, stdout: 'undefined undefined\n' });
  });

  it('Should pass when a test declares its need, and print the need', { timeout: 60_000 }, async () => {
    const { code, stdout } = await execute(['.ci/bare', 'node', ...CASES, 'declares-need']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^declares-need\.case\.ts: 1 test skipped\. Chromium is needed, and none is on PATH: install it/m,
    );
    expect(stdout).toMatch(/^1 test skipped for want of a program; with OWRT_REQUIRE=all they fail instead\.$/m);
  });

  it('Should fail when a test has a need that it does not declare', { timeout: 60_000 }, async () => {
    const { code, stdout, stderr } = await execute(['.ci/bare', 'node', ...CASES, 'hides-need']);
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('Chromium is needed, and none is on PATH');
  });

  it('Should run first in .ci/run, before anything is installed', () => {
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

  it('Should list the files with skipped tests', async () => {
    const file = report(
      'first.json',
      ['a', 'passed', 'passed', 'skipped'],
      ['b', 'passed', 'passed'],
      ['c', 'passed', 'pending'],
    );
    expect(await tests('skipped', file)).toBe('a\nc\n');
  });

  it('Should count each test once, and as skipped only when no run executed it', async () => {
    const first = report('one.json', ['a', 'passed', 'passed', 'skipped'], ['b', 'passed', 'skipped'], ['c', 'failed']);
    const second = report('two.json', ['a', 'passed', 'passed', 'passed'], ['d', 'failed', 'failed', 'passed']);
    expect(await tests('count', first)).toBe('1 1 2\n');
    expect(await tests('count', first, second, join(folder, 'gone.json'))).toBe('3 2 1\n');
  });
});
