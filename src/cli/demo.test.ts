import { describe, expect, it } from 'vitest';
import { owrt } from './testing/owrt.js';

describe('owrt demo', () => {
  it.each(['0.6.32', '0.7.2', '0.12.4'])('Should check the reference server as %s, slow lane included', async (profile) => {
    const run = await owrt(['demo', '--profile', profile]);
    expect(run.stdout).toMatch(/\n {2}slow lane +\d+ pass\n/u);
    expect(run.stdout).toMatch(/ 0 fail, .* 0 harness errors {3}\d+\.\d s\n$/u);
    expect(run.code).toBe(0);
  }, 60_000);
});
