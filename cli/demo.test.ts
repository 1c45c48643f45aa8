import { describe, expect, it } from 'vitest';
import { call } from './testing/call.js';

describe('owrt demo', () => {
  // proofs/demo does the same for every verified release
  it('Should check the reference server as the newest release, slow scenarios included', async () => {
    const { code, stdout } = await call(['demo']);
    expect(stdout).toMatch(/\n {2}slow scenarios +\d+ pass\n/u);
    expect(stdout).toMatch(/ 0 fail, .* 0 harness errors {3}\d+\.\d s\n$/u);
    expect(code).toBe(0);
  });

  it('Should also be run by owrt server without an address, with a notice', async () => {
    const run = await call(['server', '--only', 'session/tabs']);
    expect(run.stderr).toContain(
      'owrt: no address was given, so the embedded reference server is checked; owrt server ' +
        'http://HOST:PORT checks yours\n',
    );
    expect(run.stdout).toMatch(/^server {2}http:\S+ .* 1 scenario, /u);
    expect(run.code).toBe(0);
    const withToken = await call(['server', '--only', 'session/tabs'], { OWRT_TOKEN: 'somebody' });
    expect(withToken).toMatchObject({ code: 2, stdout: '' });
  }, 60_000);
});
