import { describe, expect, it } from 'vitest';
import { Semaphore } from './semaphore.js';

/** Something that goes on until it is ended. */
function open() {
  let end!: (error?: Error) => void;
  const promise = new Promise<void>((resolve, reject) => (end = (error) => (error ? reject(error) : resolve())));
  return { promise, end };
}

describe('A turnstile', () => {
  it('Should let in as many as it may, and the others in their order as there is room', async () => {
    const turnstile = new Semaphore(2);
    const jobs = [open(), open(), open(), open()];
    const begun: number[] = [];
    const passed = jobs.map(({ promise }, at) => turnstile.run(() => (begun.push(at), promise)));
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

  it('Should go on after a failure, and hand it to who asked', async () => {
    const turnstile = new Semaphore(1);
    const failed = turnstile.run(() => Promise.reject(new Error('it broke')));
    const next = turnstile.run(() => Promise.resolve('done'));
    await expect(failed).rejects.toThrow('it broke');
    expect(await next).toBe('done');
    expect(await turnstile.run(() => Promise.resolve('again'))).toBe('again');
  });
});
