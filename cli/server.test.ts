import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonReport } from '../conformance/report/json.js';
import { contentsOf, signUpAdmin, type Admin } from './testing/admin.js';
import { call } from './testing/call.js';
import { startReference } from './testing/serve.js';

const folder = mkdtempSync(join(tmpdir(), 'owrt-server-'));
const at = (name: string): string => join(folder, name);
/** Options for a run that covers channels, messages, sessions and malformed input. */
const SOME = ['--only', 'channel/*,session/*,input/*'];
let served: Awaited<ReturnType<typeof startReference>>;
let admin: Admin;

beforeAll(async () => {
  served = await startReference({ profile: '0.12.4' });
  admin = await signUpAdmin(served.url);
}, 60_000);
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

describe('owrt server', () => {
  it('Should pass a conformant server, write all files and leave nothing on the server', async () => {
    const files = { trace: at('run.jsonl'), json: at('run.json'), junit: at('run.xml') };
    const run = await call(
      [
        'server',
        served.url,
        '--quick',
        ...SOME,
        '--trace',
        files.trace,
        '--report',
        `json=${files.json},junit=${files.junit}`,
      ],
      admin.env,
    );
    expect(run.stdout).toMatch(
      /^server {2}http:\S+ {3}profile 0\.12\.4 {3}open-webui, version 0\.12\.4 {3}\d+ scenarios, \d+ requirements\n/u,
    );
    expect(run.stdout).toMatch(/\n\d+ requirements: \d+ pass, 0 fail, .* 0 harness errors {3}\d+\.\d s\n$/u);
    expect(run.code).toBe(0);
    const report = JSON.parse(readFileSync(files.json, 'utf8')) as JsonReport;
    expect(report).toMatchObject({ conformant: true, exit_code: 0, profile: '0.12.4', forced: false, left: [] });
    expect(report.counts.pass).toBeGreaterThan(40);
    expect(await contentsOf(served.url, admin)).toEqual({ users: [admin.email], channels: [] });
    // the plan is printed before the run; a pipe gets plain lines without colours
    expect(run.stderr.indexOf('creates a few users')).toBeLessThan(run.stderr.indexOf('running '));
    for (const text of [run.stdout, run.stderr]) expect(text).not.toContain('\u001b');
    const artefacts = [run.stdout, run.stderr, ...Object.values(files).map((file) => readFileSync(file, 'utf8'))].join(
      '\n',
    );
    expect(artefacts).not.toContain(admin.password);
    expect(artefacts).not.toContain(admin.token);
  }, 60_000);

  it('Should give the same verdicts when its trace is judged again', async () => {
    const saved = JSON.parse(readFileSync(at('run.json'), 'utf8')) as JsonReport;
    const again = await call(['judge', at('run.jsonl'), ...SOME, '--report', `json=${at('again.json')}`]);
    expect(again.code).toBe(0);
    const judged = JSON.parse(readFileSync(at('again.json'), 'utf8')) as JsonReport;
    const bare = ({ requirements }: JsonReport): unknown => requirements;
    expect(bare(judged)).toEqual(bare(saved));
  }, 60_000);

  it('Should fail the same server under a forced profile, and print that profile and how to replay', async () => {
    const run = await call(
      ['server', served.url, '--profile', '0.7.2', '--only', 'channel/message-life', '--trace', at('forced.jsonl')],
      admin.env,
    );
    expect(run.code).toBe(1);
    expect(run.stdout.split('\n')[0]).toContain(
      'profile 0.7.2 (forced with --profile)   looks like 0.12.4   open-webui, version 0.12.4',
    );
    const replay = /replay +owrt (judge \S+ --only \S+)/u.exec(run.stdout)?.[1];
    expect(replay).toMatch(/^judge \S+forced\.jsonl --only CHANNEL-/u);
    expect(await call(replay!.split(' '))).toMatchObject({ code: 1 });
  }, 60_000);

  it('Should accept known failures, and refuse a list with a stale or misspelt entry', async () => {
    const failed = await call([
      'judge',
      at('forced.jsonl'),
      '--only',
      'channel/message-life',
      '--report',
      `json=${at('forced.json')}`,
    ]);
    expect(failed.code).toBe(1);
    const report = JSON.parse(readFileSync(at('forced.json'), 'utf8')) as JsonReport;
    const ids = (outcome: string): string[] =>
      report.requirements.filter((entry) => entry.outcome === outcome).map(({ id }) => id);
    const list = (name: string, ...entries: string[]): string[] => {
      writeFileSync(at(name), `# known\n${entries.join('\n')}\n`);
      return ['judge', at('forced.jsonl'), '--only', 'channel/message-life', '--known-failing', at(name)];
    };
    expect(await call(list('all.txt', ...ids('fail')))).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('known failing') as string,
    });
    expect(await call(list('stale.txt', ...ids('fail'), ids('pass')[0]!))).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('but passes: remove it there') as string,
    });
    expect(await call(list('misspelt.txt', 'TRANSPRT-001'))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('misspelt.txt:2: "TRANSPRT-001" is no requirement id') as string,
    });
  }, 60_000);

  it('Should report that nothing in the selection could be judged', async () => {
    const excluded = await call([
      'judge',
      at('run.jsonl'),
      '--only',
      'TRANSPORT-*',
      '--report',
      `json=${at('t.json')}`,
    ]);
    expect(excluded.code).toBe(0);
    const report = JSON.parse(readFileSync(at('t.json'), 'utf8')) as JsonReport;
    const slow = report.requirements.find(({ outcome }) => outcome === 'not-observed')!;
    const run = await call(['judge', at('run.jsonl'), '--only', slow.id]);
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('owrt: nothing was judged') as string });
  }, 60_000);

  it('Should run a scenario file alone, and judge its trace again', async () => {
    const text = readFileSync(new URL('../conformance/scenarios/server/channel/typing.yaml', import.meta.url), 'utf8');
    writeFileSync(at('mine.yaml'), text.replace(/^id: .*$/mu, 'id: channel/mine'));
    const run = await call(
      ['server', served.url, '--scenario', at('mine.yaml'), '--trace', at('mine.jsonl')],
      admin.env,
    );
    expect(run).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/ {3}1 scenario, \d+ requirements\n/u) as string,
    });
    expect(
      await call(['judge', at('mine.jsonl'), '--scenario', at('mine.yaml'), '--only', 'channel/mine']),
    ).toMatchObject({ code: 0 });
  }, 60_000);

  it('Should run a scenario file beside what --only selects', async () => {
    const run = await call(
      ['server', served.url, '--scenario', at('mine.yaml'), '--only', 'session/user-join'],
      admin.env,
    );
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('   2 scenarios, ') as string });
  }, 60_000);

  it('Should report the file and line of a malformed scenario', async () => {
    writeFileSync(
      at('broken.yaml'),
      'id: channel/broken\ntitle: Somebody is king\npeople: { bob: king }\nsessions: { bob-1: bob ' +
        '}\nsteps:\n  - join: [bob-1]\n  - join: [bob-1]\n',
    );
    const run = await call(['server', served.url, '--scenario', at('broken.yaml')], admin.env);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^owrt: \S+broken\.yaml:3: /u);
    writeFileSync(at('notyaml.yaml'), 'id: [\n');
    expect(await call(['server', served.url, '--scenario', at('notyaml.yaml')])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/notyaml\.yaml:\d+: /u) as string,
    });
  }, 60_000);

  it('Should leave nothing for owrt clean to remove', async () => {
    const first = await call(['clean', served.url], admin.env);
    expect(first).toMatchObject({ code: 0, stdout: 'nothing to remove\n' });
  }, 60_000);
});
