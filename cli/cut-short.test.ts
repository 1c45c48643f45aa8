import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { JsonReport } from '../conformance/report/json.js';
import { contentsOf, signUpAdmin, type Admin } from './testing/admin.js';
import { call } from './testing/call.js';
import { Owrt, serve, type Served } from './testing/owrt.js';
import { startReference } from './testing/serve.js';

const folder = mkdtempSync(join(tmpdir(), 'owrt-cut-'));
afterAll(() => rmSync(folder, { recursive: true }));
let url: string;
let close: () => Promise<void>;
let admin: Admin;
const running: Owrt[] = [];

beforeAll(async () => {
  // pings come every 25 s here, so slow scenarios keep every run in these tests busy until it is cut short
  ({ url, close } = await startReference());
  admin = await signUpAdmin(url);
}, 60_000);
afterAll(async () => await close());
afterEach(async () => {
  for (const process of running.splice(0)) {
    process.kill('SIGKILL');
    await process.ended();
  }
});

/** Starts a run of some scenarios, slow ones among them, and waits until half of them have been carried out. */
async function midRun(at: { url: string; env: NodeJS.ProcessEnv }, args: string[] = []): Promise<Owrt> {
  const run = new Owrt(['server', at.url, '--only', 'session/*,channel/*,transport/*', ...args], { env: at.env });
  running.push(run);
  await run.until('stderr', /running \d+ scenarios, \d+ of them slow/u);
  await run.until('stderr', /\n {2}\d+\/\d+ \(5\d %\)\n/u);
  return run;
}

/** A server in a process of its own, to be killed. */
async function serving(): Promise<Served> {
  const served = await serve();
  running.push(served.process);
  return served;
}

/** A subject that never finishes its cleaning up. */
const STUCK_SUBJECT = `export default async () => ({
  name: 'stuck', capabilities: [], plan: 'Creates nothing.',
  lease: async (role) => ({ id: role, name: role, role, token: 'nobody' }),
  release() {},
  trigger: async () => ({ ok: false }),
  cleanup: () => new Promise((resolve) => setTimeout(resolve, 600_000)),
});`;

const readReport = (file: string): JsonReport => JSON.parse(readFileSync(file, 'utf8')) as JsonReport;

describe('owrt server, cut short', () => {
  it('Should report what it has and remove what it created on Ctrl-C', async () => {
    const file = join(folder, 'interrupted.json');
    const run = await midRun({ url, env: admin.env }, ['--report', `json=${file}`]);
    expect((await contentsOf(url, admin)).users.length).toBeGreaterThan(1);
    run.kill('SIGINT');
    // npm passes the signal on a second time; that must not cost the cleaning up
    await run.until('stderr', /stopping/u);
    run.kill('SIGINT');
    const { code, stdout, stderr } = await run.ended();
    expect(code).toBe(3);
    expect(stderr).toContain('stopping, and removing what was created');
    expect(stdout).toContain('the run was cut short');
    const report = readReport(file);
    expect(report).toMatchObject({ interrupted: true, conformant: false, exit_code: 3, left: [] });
    expect(report.counts.pass).toBeGreaterThan(0);
    expect(report.requirements.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(await contentsOf(url, admin)).toEqual({ users: [admin.email], channels: [] });
  }, 60_000);

  it('Should keep the verdicts so far when the server dies, and call the rest harness errors', async () => {
    const file = join(folder, 'died.json');
    const served = await serving();
    const run = await midRun({ url: served.url, env: (await signUpAdmin(served.url)).env }, [
      '--report',
      `json=${file}`,
    ]);
    served.process.kill('SIGKILL');
    await served.process.ended();
    const { code, stdout } = await run.ended();
    expect(code).toBe(3);
    expect(stdout).toMatch(/trouble +The server at http:\S+ went away/u);
    const report = readReport(file);
    expect(report.counts.pass).toBeGreaterThan(0);
    expect(report.counts.fail).toBe(0);
    expect(report.counts['harness-error']).toBeGreaterThan(0);
    expect(report.counts['not-observed']).toBe(0);
    expect(report.left.length).toBeGreaterThan(0);
  }, 60_000);

  it('Should be removable with clean after a kill', async () => {
    const run = await midRun({ url, env: admin.env });
    run.kill('SIGKILL');
    await run.ended();
    expect((await contentsOf(url, admin)).users.length).toBeGreaterThan(1);
    const cleaned = await call(['clean', url], admin.env);
    expect(cleaned.code).toBe(0);
    expect(cleaned.stdout).toMatch(/^removed /mu);
    expect(await contentsOf(url, admin)).toEqual({ users: [admin.email], channels: [] });
  }, 60_000);

  it('Should end at once on a second Ctrl-C', async () => {
    const subject = join(folder, 'stuck.mjs');
    writeFileSync(subject, STUCK_SUBJECT);
    const run = new Owrt([
      'server',
      url,
      '--subject',
      subject,
      '--profile',
      '0.12.4',
      '--only',
      'transport/keep-alive',
    ]);
    running.push(run);
    await run.until('stderr', /running 1 scenario/u);
    let pressed = 0;
    const again = setInterval(() => (pressed += Number(run.kill('SIGINT'))), 50);
    const ended = await run.ended();
    clearInterval(again);
    expect(ended).toMatchObject({ code: null, signal: 'SIGINT', stdout: '' });
    expect(pressed).toBeGreaterThan(2);
  }, 60_000);

  it('Should stop serving on SIGINT with exit code 0', async () => {
    const served = await serving();
    served.process.kill('SIGINT');
    expect(await served.process.ended()).toMatchObject({ code: 0, signal: null });
  }, 60_000);
});
