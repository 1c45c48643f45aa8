import { describe, expect, it } from 'vitest';
import { owrt } from './testing/owrt.js';

describe('owrt demo', () => {
  it.each(['0.6.32', '0.7.2', '0.12.4'])(
    'Should check the reference server as %s, slow lane included',
    async (profile) => {
      const run = await owrt(['demo', '--profile', profile]);
      expect(run.stdout).toMatch(/\n {2}slow lane +\d+ pass\n/u);
      expect(run.stdout).toMatch(/ 0 fail, .* 0 harness errors {3}\d+\.\d s\n$/u);
      expect(run.code).toBe(0);
    },
    60_000,
  );

  it('Should be what owrt server does without an address, and say so', async () => {
    const run = await owrt(['server', '--only', 'session/tabs']);
    expect(run.stderr).toContain(
      'owrt: no address was given, so the embedded reference server is checked; owrt server http://HOST:PORT checks yours\n',
    );
    expect(run.stdout).toMatch(/^server {2}http:\S+ .* 1 scenario, /u);
    expect(run.code).toBe(0);
    const told = await owrt(['server', '--only', 'session/tabs'], { env: { OWRT_TOKEN: 'somebody' } });
    expect(told).toMatchObject({ code: 2, stdout: '' });
  }, 60_000);
});
