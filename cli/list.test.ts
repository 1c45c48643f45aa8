import { describe, expect, it } from 'vitest';
import { loadSuite } from '../src/suite/load.js';
import { call } from './testing/call.js';

const suite = loadSuite();

describe('owrt list', () => {
  it('Should list every requirement of all releases', async () => {
    const { code, stdout, stderr } = await call(['list']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { id } of suite.requirements) expect(stdout).toContain(`  ${id} `);
    expect(stdout).toContain(`${suite.requirements.length} requirements of all releases`);
  });

  it('Should limit to a release and an area', async () => {
    const { stdout } = await call(['list', '--profile', '0.7.2', '--area', 'session']);
    expect(stdout).toMatch(/^session\n/u);
    expect(stdout).not.toContain('CHANNEL-');
    expect(stdout).toMatch(/requirements of 0\.7\.2;/u);
  });

  it.each([
    [['list', '--area', 'sesion'], /^owrt: --area sesion is no area .*session/u],
    [['list', '--profile', '9.9.9'], /^owrt: Unknown profile "9\.9\.9".*0\.12\.4/u],
    [['list', 'extra'], /^owrt: too many arguments/u],
  ])('Should refuse %j in one sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await call(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n +at /u);
  });
});
