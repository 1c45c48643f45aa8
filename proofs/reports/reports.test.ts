import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonReport } from '../../conformance/report/json.js';
import { startFaultyServer, EXAMPLE_MUTANTS, type FaultyServer } from '../mutants/faulty-server.js';
import { schemaViolations } from '../../conformance/report/testing/report-schema.js';
import { call } from '../../cli/testing/call.js';
import { example, program } from '../../cli/testing/clients.js';
import { inShell, installOwrt } from '../../cli/testing/shell.js';

const folder = mkdtempSync(join(tmpdir(), 'owrt-reports-'));
const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), 'utf8');
const readReport = (name: string): JsonReport => JSON.parse(text(name)) as JsonReport;
const recording = fileURLToPath(new URL('../../conformance/recordings/open-webui-0.7.2.jsonl', import.meta.url));
const CULPRITS = ['channel/typing', 'session/user-join', 'events/content'];
let server: FaultyServer;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  server = await startFaultyServer(Object.keys(EXAMPLE_MUTANTS));
  env = { OWRT_TOKEN: server.token, PATH: installOwrt(folder) };
}, 60_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Runs the replay command of a failed requirement exactly as the report prints it. */
async function replayed(
  report: JsonReport,
  id: string,
): Promise<{ line: string; code: number | null; stdout: string }> {
  const line = report.requirements.find((requirement) => requirement.id === id)?.replay ?? '';
  const ran = await inShell(line, { cwd: folder, env });
  expect(ran.stderr).not.toContain('owrt: ');
  return { line, ...ran };
}

describe('Every report of a run against a server with three faults', () => {
  beforeAll(async () => {
    const reports = ['json', 'junit', 'html', 'md', 'badge']
      .map((format) => `${format}=${at(`three.${format}`)}`)
      .join(',');
    const run = await call(
      ['server', server.url, '--only', ...CULPRITS, '--trace', at("bob's trace.jsonl"), '--report', reports],
      env,
    );
    expect(run.code).toBe(1);
  }, 60_000);

  it('Should agree with the schema', () => {
    const report = readReport('three.json');
    expect(schemaViolations(report)).toEqual([]);
    expect(report).toMatchObject({ conformant: false, partial: true, exit_code: 1 });
  });

  it('Should have one group for each fault in HTML, with the requirement that catches it', () => {
    const sections = text('three.html').split('<section class="part" aria-labelledby="group-').slice(1);
    const named = Object.values(EXAMPLE_MUTANTS).map((id) =>
      sections.findIndex((section) => section.includes(`<article id="${id}"`)),
    );
    expect(sections).toHaveLength(3);
    expect(new Set(named)).toEqual(new Set([0, 1, 2]));
    for (const section of sections) expect(section).toMatch(/<figure.*(This is the finding|Did not come)/su);
  });

  it('Should contain no secret', () => {
    for (const name of ['three.html', 'three.json', 'three.md', 'three.junit', 'three.badge']) {
      expect(text(name)).not.toContain(server.token);
      expect(text(name)).not.toContain(server.email);
    }
  });

  it('Should say in Markdown and on the badge that the server failed', () => {
    const failed = readReport('three.json').counts.fail;
    expect(text('three.md')).toContain(`is not conformant in what was selected: ${failed} MUST failed.`);
    expect(JSON.parse(text('three.badge'))).toMatchObject({
      label: 'open-webui wire 0.12.4',
      message: `${failed} MUST failed`,
      color: 'red',
    });
  });

  it('Should print a command that replays a finding offline', async () => {
    const { line, code, stdout } = await replayed(readReport('three.json'), 'CHANNEL-006');
    expect(line).toBe(`owrt judge '${folder}/bob'\\''s trace.jsonl' --only CHANNEL-006`);
    expect(code).toBe(1);
    expect(stdout).toMatch(/FAIL +CHANNEL-006 /u);
    expect(text('three.html')).toContain(`<code class="replay">${line.replaceAll("'", '&#39;')}</code>`);
  }, 60_000);
});

describe('The replay of a finding', () => {
  it('Should check the server again when no trace was kept', async () => {
    await call(
      [
        'server',
        server.url,
        '--profile',
        '0.12.4',
        '--only',
        'channel/typing',
        '--report',
        `json=${at('live.json')},html=${at('live.html')}`,
      ],
      env,
    );
    const { line, code, stdout } = await replayed(readReport('live.json'), 'CHANNEL-006');
    expect(line).toBe(`owrt server ${server.url} --profile 0.12.4 --only CHANNEL-006`);
    expect(code).toBe(1);
    expect(stdout).toMatch(/FAIL +CHANNEL-006 /u);
    expect(text('live.html')).toContain('with the same credentials in OWRT_EMAIL and OWRT_PASSWORD, or OWRT_TOKEN');
  }, 60_000);

  it('Should start the client again with the same command', async () => {
    const wrong = program(`const { io } = await import('${import.meta.resolve('socket.io-client')}');
      const socket = io(url, { path: '/ws/socket.io', transports: ['websocket'], auth: { token } });
      socket.on('connect', () => socket.emit('user-join', { auth: { token } }));
      socket.on('events', (payload, answer) => answer?.({ "what's": 'this' }));`);
    const run = await call(
      [
        'client',
        '--arrival',
        '5',
        '--only',
        'client/input',
        '--report',
        `json=${at('client.json')},html=${at('client.html')}`,
        '--',
        ...wrong,
      ],
      process.env,
    );
    expect(run.code).toBe(1);
    const report = readReport('client.json');
    expect(schemaViolations(report)).toEqual([]);
    const { line, code, stdout } = await replayed(report, 'CLIENT-032');
    expect(line).toMatch(/^owrt client --arrival 5 --only CLIENT-032 -- /u);
    expect(code).toBe(1);
    expect(stdout).toMatch(/FAIL +CLIENT-032 /u);
    expect(text('client.html')).toContain('is not conformant in what was selected');
  }, 60_000);

  it('Should judge the trace again, by the same release', async () => {
    await call([
      'judge',
      recording,
      '--profile',
      '0.12.4',
      '--report',
      `json=${at('judge.json')},html=${at('judge.html')}`,
    ]);
    const report = readReport('judge.json');
    expect(schemaViolations(report)).toEqual([]);
    const failed = report.requirements.find(({ outcome }) => outcome === 'fail')!;
    const { line, code, stdout } = await replayed(report, failed.id);
    expect(line).toBe(`owrt judge ${recording} --profile 0.12.4 --only ${failed.id}`);
    expect(code).toBe(1);
    expect(stdout).toContain(failed.id);
  }, 60_000);
});

describe('The JSON report of a real run', () => {
  it.each([
    ['of the reference server', ['demo', '--quick'], 0],
    [
      'of a client',
      ['client', '--quick', '--only', 'client/input', 'client/unknown-call', '--', ...example('plain-client.mjs')],
      0,
    ],
    ['of a recording', ['judge', recording], 0],
    ['that judged nothing', ['judge', recording, '--only', 'TRANSPORT-009'], 2],
    ['by the rules of another release', ['judge', recording, '--profile', '0.6.32', '--strict'], 1],
  ])(
    '%s should agree with the schema',
    async (_what, words, code) => {
      const options = [
        '--report',
        `json=${at('real.json')},html=${at('real.html')},md=${at('real.md')},badge=${at('real.badge')}`,
      ];
      const end = words.indexOf('--');
      const ran = await call(
        end === -1 ? [...words, ...options] : [...words.slice(0, end), ...options, ...words.slice(end)],
        process.env,
      );
      expect(ran.code).toBe(code);
      const report = readReport('real.json');
      expect(schemaViolations(report)).toEqual([]);
      expect(report.exit_code).toBe(code);
      expect((JSON.parse(text('real.badge')) as { color: string }).color).toBe(
        code === 0 ? (report.partial ? 'yellowgreen' : 'brightgreen') : code === 1 ? 'red' : 'lightgrey',
      );
      expect(text('real.html').match(/<article /gu) ?? []).toHaveLength(
        report.counts.fail + report.counts.warn + report.counts.info,
      );
    },
    60_000,
  );
});
