import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonReport } from '../conformance/report/json.js';
import { needs } from '../support/needs.js';
import { fileErrorSentence } from './file-error.js';
import { run } from './run.js';
import { call, recordingTerminal } from './testing/call.js';
import { inShell, installOwrt } from './testing/shell.js';

const folder = mkdtempSync(join(tmpdir(), 'owrt-output-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const recording = fileURLToPath(new URL('../conformance/recordings/open-webui-0.7.2.jsonl', import.meta.url));
const FULL = '/dev/full';
const SUMMARY = /^\d+ requirements?: \d+ pass, .* harness errors {3}\d+\.\d s$/u;

describe('--quiet', () => {
  it('Should print the findings and the last line only', async () => {
    const loud = await call(['judge', recording, '--profile', '0.12.4']);
    const { code, stdout, stderr } = await call(['judge', recording, '--profile', '0.12.4', '--quiet']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(SUMMARY);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^ {4}(FAIL|warn|info) |^ {11}\S| {4}/u);
    const findings = (text: string): string[] => text.match(/^ {4}\S.*(\n {11}.*)*/gmu) ?? [];
    expect(findings(stdout)).toEqual(findings(loud.stdout));
    expect(lines.length).toBeLessThan(loud.stdout.trimEnd().split('\n').length);
  });

  it('Should print a single line when all is well, without the notice about a guessed profile', async () => {
    const { code, stdout, stderr } = await call(['judge', recording, '--quiet', '--only', 'channel']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trimEnd()).toMatch(SUMMARY);
  });

  it('Should still print errors', async () => {
    const { code, stdout, stderr } = await call(['judge', recording, '--quiet', '--only', 'TRANSPORT-009']);
    expect(code).toBe(2);
    expect(stdout.trimEnd()).toMatch(SUMMARY);
    expect(stderr).toMatch(/^owrt: nothing was judged/u);
    expect((await call(['judge', '/nowhere', '--quiet'])).stderr).toMatch(/^owrt: cannot read the trace /u);
  });

  it('Should also apply to a run', async () => {
    const { code, stdout, stderr } = await call(['server', '--quiet', '--only', 'session/tabs']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trimEnd()).toMatch(SUMMARY);
  });
});

describe('--report to standard output', () => {
  it.each([
    ['json', (text: string) => expect(JSON.parse(text)).toMatchObject({ format: 1, exit_code: 0 })],
    ['junit', (text: string) => expect(text).toMatch(/^<\?xml .*<\/testsuites>\n$/su)],
    ['html', (text: string) => expect(text).toMatch(/^<!doctype html>.*<\/html>\s*$/su)],
    ['md', (text: string) => expect(text).toMatch(/^## Open WebUI realtime protocol: conformant\n/u)],
    ['badge', (text: string) => expect(JSON.parse(text)).toMatchObject({ schemaVersion: 1 })],
  ])('Should print only %s there, and the readable text on standard error', async (format, check) => {
    const { code, stdout, stderr } = await call(['judge', recording, '--only', 'channel', '--report', `${format}=-`]);
    expect(code).toBe(0);
    check(stdout);
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(SUMMARY);
  });

  it('Should print only the report of a run too, with the other reports in files', async () => {
    const words = ['server', '--only', 'session/tabs', '--quiet', '--report', `json=-,junit=${at('run.xml')}`];
    const { code, stdout, stderr } = await call(words);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ conformant: true, partial: true, scenarios: 1 });
    expect(stderr.trimEnd()).toMatch(SUMMARY);
    expect(readFileSync(at('run.xml'), 'utf8')).toMatch(/^<\?xml/u);
  });

  it('Should colour the readable text if its stream shows colours', async () => {
    const coloured = async (colour: { out: boolean; err: boolean }, ...words: string[]): Promise<string> => {
      const terminal = recordingTerminal({ colour });
      await run(['judge', recording, '--only', 'channel', ...words], { terminal, env: {}, exitCode: 0 });
      const has = (text: string): string => (text.includes('\u001b[') ? 'coloured' : 'plain');
      return `${has(terminal.written.stdout)} ${has(terminal.written.stderr)}`;
    };
    expect(await coloured({ out: true, err: false })).toBe('coloured plain');
    expect(await coloured({ out: true, err: false }, '--report', 'json=-')).toBe('plain plain');
    expect(await coloured({ out: false, err: true }, '--report', 'json=-')).toBe('plain coloured');
  });
});

describe('A requirement that needs an option', () => {
  it('Should name the option, with ranges of ids in the text and single ids in JSON', async () => {
    const trace = at('without.jsonl');
    const first = await call(['demo', '--only', 'session/tabs', '--trace', trace]);
    expect(first.code).toBe(0);
    // the same run as recorded without the options
    const [head = '', ...lines] = readFileSync(trace, 'utf8').split('\n');
    const line = JSON.parse(head) as { capabilities: string[] };
    const allowed = new Set(['functions', 'completions', 'automations']);
    line.capabilities = line.capabilities.filter((name) => !allowed.has(name));
    writeFileSync(trace, [JSON.stringify(line), ...lines].join('\n'));
    const { stdout } = await call(['judge', trace, '--report', `json=${at('without.json')},md=${at('without.md')}`]);
    const upstream = 'not checked: needs --allow-upstream (adds a scripted model while the run lasts)';
    const functions = 'not checked: needs --allow-functions (installs a function while the run lasts)';
    expect(stdout).toMatch(/COMPLETION-001\.\.\d{3}.* {3}not checked: needs --allow-upstream \(adds a scripted model/u);
    for (const reason of [upstream, functions]) expect(stdout.split(reason)).toHaveLength(2);
    const report = JSON.parse(readFileSync(at('without.json'), 'utf8')) as JsonReport;
    const reasonOf = (id: string): string | undefined => report.requirements.find((entry) => entry.id === id)?.reason;
    expect(reasonOf('COMPLETION-002')).toBe(upstream);
  });
});

describe('A file that cannot be written', () => {
  it.each([
    [
      '--report',
      `json=${at('no/x.json')}`,
      /^owrt: --report: cannot write \S+x\.json: there is no folder \S+no \(ENOENT\)\n$/u,
    ],
    ['--report', `json=${folder}`, /^owrt: --report: cannot write \S+: it is a folder \(EISDIR\)\n$/u],
    ['--report', `json=${recording}/x`, /^owrt: --report: cannot write \S+x: \S+jsonl is no folder \(ENOTDIR\)\n$/u],
    ['--trace', at('no/x.jsonl'), /^owrt: --trace: cannot write \S+x\.jsonl: there is no folder \S+no \(ENOENT\)\n$/u],
    ['--trace', folder, /^owrt: --trace: cannot write \S+: it is a folder \(EISDIR\)\n$/u],
    ['--known-failing', at('no.txt'), /^owrt: --known-failing: cannot read \S+: there is no such file \(ENOENT\)\n$/u],
    ['--known-failing', folder, /^owrt: --known-failing: cannot read \S+: it is a folder \(EISDIR\)\n$/u],
  ])('Should be reported before the run: %s %s', async (flag, value, sentence) => {
    const { code, stdout, stderr } = await call(['demo', '--only', 'session/tabs', flag, value]);
    expect(stderr).toMatch(sentence);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('Should be reported when the user lacks permission', () => {
    const refused = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    expect(fileErrorSentence(refused, 'mine.json', 'write')).toBe(
      'cannot write mine.json: this user may not write it (EACCES)',
    );
  });

  it('Should be reported after the findings when the disk is full', needs('full disk'), async () => {
    const words = ['judge', recording, '--profile', '0.12.4', '--report', `json=${FULL},md=${at('after.md')}`];
    const { code, stdout, stderr } = await call(words);
    expect(stdout).toMatch(/\n {4}FAIL +[A-Z]+-\d+/u);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(SUMMARY);
    expect(stderr).toBe(`owrt: --report: cannot write ${FULL}: no space is left on the device (ENOSPC)\n`);
    expect(code).toBe(3);
    expect(readFileSync(at('after.md'), 'utf8')).toMatch(/^## /u);
  });

  it.each(['server', 'client'])(
    'Should leave owrt %s without a trace, but with its verdicts, when the disk is full',
    needs('full disk'),
    async (command) => {
      const client = ['--', process.execPath, fileURLToPath(new URL('../examples/plain-client.mjs', import.meta.url))];
      const only = ['--only', command === 'server' ? 'session/tabs' : 'client/input', '--trace', FULL];
      const report = ['--report', `json=${at('traceless.json')}`];
      const words = [command, ...only, ...report, ...(command === 'client' ? client : [])];
      const { code, stdout, stderr } = await call(words, process.env);
      const sentence =
        `--trace: cannot write ${FULL}: no space is left on the device (ENOSPC); the trace there is ` + 'incomplete';
      expect(stderr.split(`owrt: ${sentence}\n`)).toHaveLength(2);
      expect(stderr).not.toContain('fault of owrt');
      expect(stdout).toContain(`  trouble         ${sentence}\n`);
      expect(stdout).toMatch(/\n\d+ requirements?: [1-9]\d* pass, 0 fail, .* 0 harness errors/u);
      expect(code).toBe(3);
      expect(JSON.parse(readFileSync(at('traceless.json'), 'utf8'))).toMatchObject({ exit_code: 3, trouble: sentence });
    },
  );

  describe('as a process', () => {
    let env: NodeJS.ProcessEnv;
    beforeAll(() => {
      env = { PATH: installOwrt(folder) };
    });

    it('Should contain the lines before a size limit that is reached during the run', async () => {
      // ulimit counts blocks of 512 or 1024 bytes; the trace has some hundred kilobytes
      const line = `ulimit -f 32; owrt demo --only 'channel/t*,session/*' --trace cut.jsonl`;
      const { code, stdout, stderr } = await inShell(line, { cwd: folder, env });
      expect(stderr).toMatch(
        /owrt: --trace: cannot write cut\.jsonl: the file would be too large \(EFBIG\); the trace/u,
      );
      expect(stdout).toMatch(/\n {2}session +\d+ pass/u);
      expect(code).toBe(3);
      expect(statSync(at('cut.jsonl')).size).toBeGreaterThan(10_000);
    });

    it('Should be reported in one sentence when it is standard output', needs('full disk'), async () => {
      const { code, stdout, stderr } = await inShell(`owrt list > ${FULL}`, { cwd: folder, env });
      expect({ code, stdout, stderr }).toEqual({
        code: 3,
        stdout: '',
        stderr: 'owrt: standard output cannot be written: no space is left on the device (ENOSPC)\n',
      });
    });

    it('Should not fail the run when it is standard error', needs('full disk'), async () => {
      const { code, stdout } = await inShell(`owrt demo --only session/tabs 2> ${FULL}`, { cwd: folder, env });
      expect(stdout.trimEnd().split('\n').at(-1)).toMatch(SUMMARY);
      expect(code).toBe(0);
    });

    it('Should colour in a pipe with FORCE_COLOR', async () => {
      const { stdout } = await inShell(`owrt judge '${recording}' --only channel`, {
        cwd: folder,
        env: { ...env, FORCE_COLOR: '1' },
      });
      expect(stdout).toContain('\u001b[1m');
    });
  });
});
