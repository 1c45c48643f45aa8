import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { JsonReport } from '../conformance/report/json.js';
import { contentsOf, signUpAdmin, type Admin } from './testing/admin.js';
import { call } from './testing/call.js';
import { Owrt, serve, type ServeProcess } from './testing/owrt.js';
import { startReference } from './testing/serve.js';

const folder = mkdtempSync(join(tmpdir(), 'owrt-cut-'));
afterAll(() => rmSync(folder, { recursive: true }));
let url: string;
let close: () => Promise<void>;
let admin: Admin;
const running: Owrt[] = [];

beforeAll(async () => {
  // the server sends a ping every 25 s, so slow scenarios keep every run busy until the test interrupts it
  ({ url, close } = await startReference());
  admin = await signUpAdmin(url);
}, 60_000);
afterAll(async () => await close());
afterEach(async () => {
  for (const process of running.splice(0)) {
    process.kill('SIGKILL');
    await process.waitForEnd();
  }
});

/** Starts a run of some scenarios, including slow ones, and waits until half of them are done. */
async function midRun(at: { url: string; env: NodeJS.ProcessEnv }, args: string[] = []): Promise<Owrt> {
  const run = new Owrt(['server', at.url, '--only', 'session/*,channel/*,transport/*', ...args], { env: at.env });
  running.push(run);
  await run.waitForOutput('stderr', /running \d+ scenarios, \d+ of them slow/u);
  await run.waitForOutput('stderr', /\n {2}\d+\/\d+ \(5\d %\)\n/u);
  return run;
}

/** A server in its own process, so that a test can kill it. */
async function serving(): Promise<ServeProcess> {
  const served = await serve();
  running.push(served.process);
  return served;
}

/** A subject whose cleanup never ends. */
const STUCK_SUBJECT = `export default async () => ({
  name: 'stuck', capabilities: [], plan: 'Creates nothing.',
  lease: async (role) => ({ id: role, name: role, role, token: 'nobody' }),
  release() {},
  trigger: async () => ({ ok: false }),
  cleanup: () => new Promise((resolve) => setTimeout(resolve, 600_000)),
});`;

const readReport = (file: string): JsonReport => JSON.parse(readFileSync(file, 'utf8')) as JsonReport;

describe('owrt server when interrupted', () => {
  it('Should report the verdicts so far and delete what it created on Ctrl-C', async () => {
    const file = join(folder, 'interrupted.json');
    const run = await midRun({ url, env: admin.env }, ['--report', `json=${file}`]);
    expect((await contentsOf(url, admin)).users.length).toBeGreaterThan(1);
    run.kill('SIGINT');
    // npm sends the signal a second time, which must not end the cleanup
    await run.waitForOutput('stderr', /stopping/u);
    run.kill('SIGINT');
    const { code, stdout, stderr } = await run.waitForEnd();
    expect(code).toBe(3);
    expect(stderr).toContain('stopping, and removing what was created');
    expect(stdout).toContain('the run was cut short');
    const report = readReport(file);
    expect(report).toMatchObject({ interrupted: true, conformant: false, exit_code: 3, left: [] });
    expect(report.counts.pass).toBeGreaterThan(0);
    expect(report.requirements.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(await contentsOf(url, admin)).toEqual({ users: [admin.email], channels: [] });
  }, 60_000);

  it('Should keep the verdicts so far when the server dies, and report harness errors for the rest', async () => {
    const file = join(folder, 'died.json');
    const served = await serving();
    const run = await midRun({ url: served.url, env: (await signUpAdmin(served.url)).env }, [
      '--report',
      `json=${file}`,
    ]);
    served.process.kill('SIGKILL');
    await served.process.waitForEnd();
    const { code, stdout } = await run.waitForEnd();
    expect(code).toBe(3);
    expect(stdout).toMatch(/trouble +The server at http:\S+ went away/u);
    const report = readReport(file);
    expect(report.counts.pass).toBeGreaterThan(0);
    expect(report.counts.fail).toBe(0);
    expect(report.counts['harness-error']).toBeGreaterThan(0);
    expect(report.counts['not-observed']).toBe(0);
    expect(report.left.length).toBeGreaterThan(0);
  }, 60_000);

  it('Should leave nothing after a kill that owrt clean does not delete', async () => {
    const run = await midRun({ url, env: admin.env });
    run.kill('SIGKILL');
    await run.waitForEnd();
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
    await run.waitForOutput('stderr', /running 1 scenario/u);
    let pressed = 0;
    const again = setInterval(() => (pressed += Number(run.kill('SIGINT'))), 50);
    const ended = await run.waitForEnd();
    clearInterval(again);
    expect(ended).toMatchObject({ code: null, signal: 'SIGINT', stdout: '' });
    expect(pressed).toBeGreaterThan(2);
  }, 60_000);

  it('Should end owrt serve on SIGINT with exit code 0', async () => {
    const served = await serving();
    served.process.kill('SIGINT');
    expect(await served.process.waitForEnd()).toMatchObject({ code: 0, signal: null });
  }, 60_000);
});
