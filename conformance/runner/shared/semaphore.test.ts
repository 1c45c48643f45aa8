import { describe, expect, it } from 'vitest';
import { Semaphore } from './semaphore.js';

/** A task that runs until the test ends it. */
function open() {
  let end!: (error?: Error) => void;
  const promise = new Promise<void>((resolve, reject) => (end = (error) => (error ? reject(error) : resolve())));
  return { promise, end };
}

describe('Semaphore', () => {
  it('Should run as many tasks as allowed, and queue the others in order', async () => {
    const semaphore = new Semaphore(2);
    const jobs = [open(), open(), open(), open()];
    const begun: number[] = [];
    const passed = jobs.map(({ promise }, at) => semaphore.run(() => (begun.push(at), promise)));
    expect(begun).toEqual([0, 1]);
    jobs[1]!.end();
    await passed[1];
    await expect.poll(() => begun).toEqual([0, 1, 2]);
    jobs[0]!.end();
    await expect.poll(() => begun).toEqual([0, 1, 2, 3]);
    jobs[2]!.end();
    jobs[3]!.end();
    await Promise.all(passed);
  });

  it('Should continue after a failure, and pass the error to the caller', async () => {
    const semaphore = new Semaphore(1);
    const failed = semaphore.run(() => Promise.reject(new Error('it broke')));
    const next = semaphore.run(() => Promise.resolve('done'));
    await expect(failed).rejects.toThrow('it broke');
    expect(await next).toBe('done');
    expect(await semaphore.run(() => Promise.resolve('again'))).toBe('again');
  });
});
