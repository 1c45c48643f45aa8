import { describe, expect, it } from 'vitest';
import { loadSuite } from '../src/suite/load.js';
import { call } from './testing/call.js';

describe('owrt versions', () => {
  it('Should list the changes between two releases', async () => {
    const { code, stdout, stderr } = await call(['versions', '0.6.32', '0.12.4']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^0\.6\.32 \(2025-09-29, verified\) to 0\.12\.4 \(2026-10-25, verified\)\n {2}events\n/u);
    expect(stdout).toMatch(/^ {4}\+ events chat:active +from the server {2}/mu);
    expect(stdout).toMatch(/^ {6}chat-events is now events$/mu);
    expect(stdout).toMatch(/^ {4}- shared\/reaction +user_ids$/mu);
    expect(stdout).toMatch(/^ {4}\+ CHANNEL-078 +MUST +A user/mu);
    expect(stdout).toMatch(/^ {6}unknown_event_ack +false, now true$/mu);
    expect(stdout).toMatch(/^\d+ changes; /mu);
  });

  it('Should report that nothing changed', async () => {
    expect((await call(['versions', '0.9.1', '0.9.2'])).stdout).toBe(
      '0.9.1 (2026-04-21, not verified) to 0.9.2 (2026-04-24, not verified)\n  no known changes\n' +
        '0 changes; those of unverified releases were read in the source\n',
    );
  });

  it('Should list the releases', async () => {
    const { code, stdout } = await call(['versions']);
    expect(code).toBe(0);
    for (const { version } of loadSuite().releases) expect(stdout).toContain(`  ${version} `);
    expect(stdout).toMatch(/0\.12\.4 +2026-10-25 {3}verified\n/u);
  });

  it.each([
    [
      ['versions', '0.7.2'],
      /^owrt: name a second release to compare 0\.7\.2 with, such as owrt versions 0\.7\.2 0\.12\.4\n$/u,
    ],
    [['versions', '0.7.2', '9.9.9'], /^owrt: Unknown profile "9\.9\.9".*0\.12\.4/u],
    [['versions', '0.7.2', '0.12.4', '0.12.3'], /^owrt: too many arguments/u],
  ])('Should refuse %j in one sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await call(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
  });
});
