import { describe, expect, it } from 'vitest';
import { call } from './testing/call.js';

describe('owrt demo', () => {
  it.each(['0.6.32', '0.7.2', '0.12.4'])(
    'Should check the reference server as %s, slow scenarios included',
    async (profile) => {
      const { code, stdout } = await call(['demo', '--profile', profile]);
      expect(stdout).toMatch(/\n {2}slow scenarios +\d+ pass\n/u);
      expect(stdout).toMatch(/ 0 fail, .* 0 harness errors {3}\d+\.\d s\n$/u);
      expect(code).toBe(0);
    },
    60_000,
  );

  it('Should be what owrt server does without an address, and say so', async () => {
    const run = await call(['server', '--only', 'session/tabs']);
    expect(run.stderr).toContain(
      'owrt: no address was given, so the embedded reference server is checked; owrt server http://HOST:PORT checks yours\n',
    );
    expect(run.stdout).toMatch(/^server {2}http:\S+ .* 1 scenario, /u);
    expect(run.code).toBe(0);
    const told = await call(['server', '--only', 'session/tabs'], { OWRT_TOKEN: 'somebody' });
    expect(told).toMatchObject({ code: 2, stdout: '' });
  }, 60_000);
});
