import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProgram } from './process.js';
import { RunningProgram } from './run.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'owrt-process-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // A zombie has ended, but its parent has not read its exit code yet.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};
const pidIn = async (file: string): Promise<number> => {
  const read = () => Number(readFileSync(join(directory, file), 'utf8').trim() || 'none yet');
  return vi.waitFor(() => {
    const pid = read();
    if (Number.isNaN(pid)) throw new Error(`${file} is empty`);
    return pid;
  }, 10_000);
};
const waitForEnd = (pid: number) => vi.waitFor(() => expect(alive(pid)).toBe(false), 10_000);

describe('startProgram', () => {
  it('Should report the exit code', async () => {
    const program = startProgram('bash', ['-c', 'exit 7']);
    expect(await program.ended).toEqual({ code: 7, signal: null });
    expect(program.isRunning()).toBe(false);
  });

  it('Should stop the program and all processes that it started', async () => {
    const program = startProgram('bash', ['-c', 'sleep 600 & echo $! >inner; wait'], { cwd: directory });
    const inner = await pidIn('inner');
    await program.stop();
    await waitForEnd(inner);
  });

  it('Should exchange messages with a Node program', async () => {
    const script = `process.on('message', (message) => process.send({ received: message })); process.send('ready');`;
    const messages: unknown[] = [];
    const program = startProgram(process.execPath, ['-e', script], { onMessage: (message) => messages.push(message) });
    await vi.waitFor(() => expect(messages).toEqual(['ready']), 10_000);
    program.send('hello');
    await vi.waitFor(() => expect(messages).toEqual(['ready', { received: 'hello' }]), 10_000);
    await program.stop();
    expect(program.isRunning()).toBe(false);
  });

  it('Should kill a program that ignores SIGTERM', async () => {
    const program = startProgram('bash', ['-c', 'trap "" TERM; echo $$ >self; while :; do sleep 600; done'], {
      cwd: directory,
    });
    const self = await pidIn('self');
    await program.stop(100);
    await waitForEnd(self);
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)('Should not outlive a parent that ends by %s', async (signal) => {
    const module = JSON.stringify(new URL('./process.ts', import.meta.url).href);
    const script = `const { startProgram } = await import(${module});
      startProgram('bash', ['-c', 'echo $$ >self; exec sleep 600'], { cwd: ${JSON.stringify(directory)} });`;
    const parent = new RunningProgram(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
    const self = await pidIn('self');
    parent.kill(signal);
    await waitForEnd(self);
  });
});
