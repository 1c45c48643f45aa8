import { describe, expect, it } from 'vitest';
import { run, RunningProgram, succeeds } from './run.js';

const node = (code: string): [string, string[]] => [process.execPath, ['-e', code]];

describe('run', () => {
  it('Should return the exit code and the output of a program', async () => {
    expect(await run(...node('console.log("out"); process.exitCode = 3'))).toEqual({
      code: 3,
      signal: null,
      stdout: 'out\n',
      stderr: '',
      output: 'out\n',
    });
  });

  it('Should pass text to standard input', async () => {
    const ran = await run(...node('process.stdin.pipe(process.stderr)'), { input: 'in' });
    expect(ran).toMatchObject({ code: 0, stdout: '', stderr: 'in', output: 'in' });
  });

  it('Should return undefined for a program that does not exist', async () => {
    expect(await run('owrt-no-such-program', [])).toBeUndefined();
  });
});

describe('Running', () => {
  it('Should wait for a line, and send a signal', async () => {
    const program = new RunningProgram(...node('console.log("ready 7"); setInterval(() => undefined, 1000)'));
    expect((await program.waitForOutput('stdout', /ready (\d)/u))[1]).toBe('7');
    expect(program.kill('SIGKILL')).toBe(true);
    expect(await program.waitForEnd()).toMatchObject({ code: null, signal: 'SIGKILL' });
  });

  it('Should reject with the output when the program ends without the line', async () => {
    await expect(new RunningProgram(...node('console.log("other")')).waitForOutput('stdout', /ready/u)).rejects.toThrow(
      'ended without /ready/u:\nother',
    );
  });
});

describe('succeeds', () => {
  it.each([
    ['exits with 0', process.execPath, '0', true],
    ['exits with 1', process.execPath, '1', false],
    ['does not exist', 'owrt-no-such-program', '0', false],
  ])('Should tell whether a program succeeds that %s', (_what, command, code, expected) => {
    expect(succeeds(command, ['-e', `process.exit(${code})`], process.env)).toBe(expected);
  });
});
