import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFaultyServer, type FaultyServer } from '../../proofs/mutants/faulty-server.js';
import { packageFolder, runAction } from './github.js';

const folder = mkdtempSync(join(tmpdir(), 'owrt-action-'));
const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (name: string): string => join(folder, name);
const PASSWORD = 'Correct-horse-7';
const credentials = { OWRT_EMAIL: 'operator@example.org', OWRT_PASSWORD: PASSWORD, OWRT_TOKEN: '' };
let healthy: FaultyServer;
let faulty: FaultyServer;
let local: NodeJS.ProcessEnv;

beforeAll(async () => {
  [healthy, faulty] = await Promise.all([startFaultyServer([]), startFaultyServer(['channel/typing-to-everybody'])]);
  local = {
    OWRT_ACTION_PACKAGE: packageFolder(folder),
    OWRT_ACTION_ONLY: 'channel/typing, session/user-join',
    ...credentials,
  };
}, 60_000);
beforeEach(() => rmSync(at('owrt-report'), { recursive: true, force: true }));
afterAll(async () => {
  await Promise.all([healthy.close(), faulty.close()]);
  rmSync(folder, { recursive: true });
});

const annotations = (log: string, kind: string): string[] =>
  log.split('\n').filter((line) => line.startsWith(`::${kind} `));

describe('The GitHub Action', () => {
  it('Should pass for a conformant server, with summary, outputs and every report', async () => {
    const step = await runAction(folder, { ...local, OWRT_ACTION_URL: healthy.url });
    expect(step.code, step.log).toBe(0);
    expect(step.outputs).toMatchObject({
      verdict: 'conformant',
      'exit-code': '0',
      failed: '0',
      warnings: '0',
      folder: 'owrt-report',
      json: 'owrt-report/report.json',
      junit: 'owrt-report/report.xml',
      html: 'owrt-report/report.html',
      markdown: 'owrt-report/summary.md',
      badge: 'owrt-report/badge.json',
      trace: 'owrt-report/trace.jsonl',
    });
    expect(Number(step.outputs['passed'])).toBeGreaterThan(3);
    expect(step.summary).toMatch(/^## Open WebUI realtime protocol: conformant\n/u);
    expect(annotations(step.log, 'error')).toEqual([]);
    for (const name of ['report.json', 'report.xml', 'report.html', 'summary.md', 'badge.json', 'trace.jsonl'])
      expect(existsSync(at(`owrt-report/${name}`)), name).toBe(true);
  }, 60_000);

  it('Should fail for a server with a fault, with an annotation for each failed MUST', async () => {
    const step = await runAction(folder, { ...local, OWRT_ACTION_URL: faulty.url });
    expect(step.code).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: 'not conformant', 'exit-code': '1' });
    const errors = annotations(step.log, 'error');
    expect(errors).toHaveLength(Number(step.outputs['failed']));
    expect(
      errors.find((line) =>
        line.startsWith('::error title=CHANNEL-006 (MUST)::The server delivers a typing event neither to '),
      ),
    ).toMatch(/Expected no "events:channel" .*; got one\. https:\/\/.*\/requirements\/CHANNEL-006$/u);
    expect(step.summary).toContain('#### CHANNEL-006 (MUST): failed');
    expect(step.summary).toContain('owrt-report/trace.jsonl --only CHANNEL-006');
    expect(JSON.parse(readFileSync(at('owrt-report/badge.json'), 'utf8'))).toMatchObject({ color: 'red' });
  }, 60_000);

  it('Should pass despite a failed MUST with fail-on never, and still report it', async () => {
    const step = await runAction(folder, { ...local, OWRT_ACTION_URL: faulty.url, OWRT_ACTION_FAIL_ON: 'never' });
    expect(step.code).toBe(0);
    expect(step.outputs).toMatchObject({ verdict: 'not conformant', 'exit-code': '1' });
    expect(annotations(step.log, 'error')).not.toEqual([]);
  }, 60_000);

  it('Should fail with fail-on never when there is no server', async () => {
    const step = await runAction(folder, {
      ...local,
      OWRT_ACTION_URL: 'http://127.0.0.1:1',
      OWRT_ACTION_FAIL_ON: 'never',
    });
    expect(step.code).toBeGreaterThan(1);
    expect(step.outputs['verdict']).not.toBe('conformant');
    expect(annotations(step.log, 'error')).toHaveLength(1);
    expect(step.summary).toContain('nothing judged');
  }, 60_000);

  it('Should check a client, without the credentials of a server', async () => {
    const environment = at('environment.json');
    writeFileSync(
      at('my bot.mjs'),
      [
        `import { writeFileSync } from 'node:fs';`,
        `writeFileSync(${JSON.stringify(environment)}, JSON.stringify(process.env));`,
        `await import(${JSON.stringify(`${root}examples/plain-client.mjs`)});`,
        '',
      ].join('\n'),
    );
    const step = await runAction(folder, {
      ...local,
      OWRT_ACTION_CLIENT: `"${process.execPath}" 'my bot.mjs'`,
      OWRT_ACTION_ONLY: 'client/input',
    });
    expect(step.code, step.log).toBe(0);
    expect(step.outputs).toMatchObject({ verdict: 'conformant' });
    expect(readFileSync(environment, 'utf8')).not.toContain(PASSWORD);
    expect(readFileSync(environment, 'utf8')).not.toContain('OWRT_ACTION_');
  }, 60_000);

  it.each([
    ['neither url nor client', {}, 'Give one of the inputs url (to check a server) and client (to check a client).'],
    [
      'both url and client',
      { OWRT_ACTION_URL: 'http://127.0.0.1:1', OWRT_ACTION_CLIENT: 'true' },
      'Give one of the inputs url',
    ],
    ['a url without http', { OWRT_ACTION_URL: 'localhost:8080' }, 'The input url is "localhost%3A8080"; write it as'],
    [
      'an unknown fail-on',
      { OWRT_ACTION_URL: 'http://127.0.0.1:1', OWRT_ACTION_FAIL_ON: 'warn' },
      'The input fail-on is "warn"; it must be one of must, should, never.',
    ],
    [
      'a password among the options',
      { OWRT_ACTION_URL: 'http://127.0.0.1:1', OWRT_ACTION_ARGS: '--quick --password=secret-1' },
      'The input args contains --password; use the input password for that.',
    ],
    [
      'a quote that is never closed',
      { OWRT_ACTION_CLIENT: 'node "my bot.mjs' },
      'The input client has a " that is never closed',
    ],
    [
      'a folder without a package',
      { OWRT_ACTION_URL: 'http://127.0.0.1:1', OWRT_ACTION_PACKAGE: '/' },
      'The input package is the folder /, and there is no built package in it',
    ],
    [
      'a report folder that cannot be created',
      { OWRT_ACTION_URL: 'http://127.0.0.1:1', OWRT_ACTION_FOLDER: 'output/x' },
      'The input report-folder is "output/x", and no folder can be made there',
    ],
  ])('Should refuse %s with one sentence', async (_what, env, sentence) => {
    const step = await runAction(folder, env);
    expect(step.code).toBe(2);
    expect(annotations(step.log, 'error')).toHaveLength(1);
    expect(step.log).toContain(sentence.replaceAll('%3A', ':'));
    expect(step.log.trim().split('\n')).toHaveLength(1);
    expect(step.log).not.toContain('secret-1');
    expect(step.outputs).toEqual({ verdict: 'not started', 'exit-code': '2' });
  });

  it('Should start the package of its own version with npx, and put no secret on the command line', async () => {
    const bin = at('bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(
      join(bin, 'npx'),
      [
        `#!${process.execPath}`,
        'const call = { words: process.argv.slice(2), password: process.env.OWRT_PASSWORD };',
        `require('node:fs').writeFileSync(${JSON.stringify(at('npx-words'))}, JSON.stringify(call));`,
        `console.log('::error::not a command to GitHub');`,
        'process.exit(2);',
        '',
      ].join('\n'),
    );
    chmodSync(join(bin, 'npx'), 0o755);
    const step = await runAction(folder, {
      ...credentials,
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      OWRT_ACTION_URL: 'http://127.0.0.1:1',
      OWRT_ACTION_PROFILE: '0.12.4',
      OWRT_ACTION_FAIL_ON: 'should',
      OWRT_ACTION_ARGS: `--quick --known-failing 'my list.txt'`,
      OWRT_ACTION_ONLY: 'CHANNEL-* SESSION-001',
    });
    const { words, password } = JSON.parse(readFileSync(at('npx-words'), 'utf8')) as {
      words: string[];
      password: string;
    };
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
    expect(words).toEqual([
      '--yes',
      `open-webui-realtime@${version}`,
      'server',
      'http://127.0.0.1:1',
      '--profile',
      '0.12.4',
      '--strict',
      '--quick',
      '--known-failing',
      'my list.txt',
      '--only',
      'CHANNEL-*',
      'SESSION-001',
      '--trace',
      'owrt-report/trace.jsonl',
      '--report',
      [
        'json=owrt-report/report.json',
        'junit=owrt-report/report.xml',
        'html=owrt-report/report.html',
        'md=owrt-report/summary.md',
        'badge=owrt-report/badge.json',
      ].join(','),
    ]);
    expect(password).toBe(PASSWORD);
    expect(step.code).toBe(2);
    // GitHub does not interpret the output of the command as workflow commands
    const [, token] = /^::stop-commands::(\S+)$/mu.exec(step.log)!;
    expect(step.log.indexOf('::error::not a command')).toBeGreaterThan(step.log.indexOf('::stop-commands::'));
    expect(step.log.indexOf('::error::not a command')).toBeLessThan(step.log.indexOf(`\n::${token}::`));
    expect(annotations(step.log, 'error')).toEqual([
      '::error title=owrt::Nothing was judged: owrt ended with exit code 2. The log above says why.',
    ]);
  });

  it('Should never show a secret', async () => {
    const step = await runAction(folder, { ...local, OWRT_ACTION_URL: faulty.url, OWRT_TOKEN: faulty.token });
    const shown = [
      step.log,
      step.summary,
      ...Object.values(step.outputs),
      ...['report.json', 'report.xml', 'report.html', 'summary.md', 'badge.json', 'trace.jsonl'].map((name) =>
        readFileSync(at(`owrt-report/${name}`), 'utf8'),
      ),
    ].join('\n');
    expect(shown).not.toContain(PASSWORD);
    expect(shown).not.toContain(faulty.token);
  }, 60_000);
});
