import { describe, expect, it } from 'vitest';
import { HarnessError } from '../conformance/runner/shared/errors.js';
import { reportError } from './run.js';
import { call, recordingTerminal } from './testing/call.js';

describe('owrt', () => {
  it('Should print its help and its exit codes', async () => {
    const { code, stdout } = await call(['--help']);
    expect(code).toBe(0);
    for (const word of ['server', 'judge', 'serve', 'demo', 'list', 'explain', 'clean', 'Exit codes'])
      expect(stdout).toContain(word);
  });

  it('Should print its version', async () => {
    expect(await call(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) as string,
    });
  });

  it.each([
    [[], /Usage: owrt/u],
    [['sever', 'http://x'], /^owrt: unknown command 'sever'; did you mean server\?\n\(owrt --help shows how\)\n$/u],
    [
      ['server', '--quik'],
      /^owrt: unknown option '--quik'; did you mean --quick\?\n\(owrt server --help shows how\)\n$/u,
    ],
    [['judge'], /^owrt: missing required argument 'file'\n\(owrt judge --help shows how\)\n$/u],
    [
      ['server', '--email', 'a@b.c'],
      /^owrt: an account was given, but no address of a server: say owrt server http:\/\/HOST:PORT, or leave out both/u,
    ],
    [['server', '--subject', './x.mjs'], /^owrt: --subject was given, but no address of a server/u],
    [
      ['server', '--allow-upstream', '192.0.2.1'],
      /^owrt: a host for --allow-upstream was given, but no address of a server/u,
    ],
    [['server', ''], /^owrt: "" is no address of a server/u],
    [
      ['server', 'http://x', '--parallel', 'many'],
      /^owrt: option '--parallel <n>' argument 'many' is invalid\. It must be a whole number/u,
    ],
    [['server', 'localhost:8080'], /^owrt: "localhost:8080" is no address of a server; write it as http:/u],
    [['server', 'http://127.0.0.1:1', '--report', 'pdf=x'], /^owrt: --report pdf=x: write it as json=FILE/u],
    [
      ['server', 'http://127.0.0.1:1', '--report', 'json=/nowhere/x.json'],
      /^owrt: --report: cannot write \/nowhere\/x\.json/u,
    ],
    [
      ['server', 'http://127.0.0.1:1', '--trace', '/nowhere/x.jsonl'],
      /^owrt: --trace: cannot write \/nowhere\/x\.jsonl/u,
    ],
    [['server', 'http://127.0.0.1:1', '--profile', '0.5.0'], /^owrt: Unknown profile "0\.5\.0"/u],
    [
      ['server', 'http://127.0.0.1:1', '--only', 'CHANEL-004'],
      /^owrt: --only CHANEL-004 matches no requirement, scenario or area; did you mean CHANNEL-004/u,
    ],
    [
      ['server', 'http://127.0.0.1:1', '--only', 'channel/typping'],
      /^owrt: --only channel\/typping .* did you mean channel\/typing/u,
    ],
    [
      ['server', 'http://127.0.0.1:1', '--known-failing', '/nowhere/k'],
      /^owrt: --known-failing: cannot read \/nowhere\/k/u,
    ],
    [
      ['server', 'http://127.0.0.1:1', '--scenario', '/nowhere/s.yaml'],
      /^owrt: \/nowhere\/s\.yaml: this file cannot be read/u,
    ],
    [
      ['server', 'http://127.0.0.1:1', '--subject', './nowhere.mjs'],
      /^owrt: --subject \.\/nowhere\.mjs: there is no such file/u,
    ],
    [['server', '--lanes', '0'], /^owrt: option '--lanes <n>' argument '0' is invalid/u],
    [['client', '--parallel', '33'], /^owrt: option '--parallel <n>' argument '33' is invalid/u],
    [['server', '--only', ','], /^owrt: --only ,: name requirements, scenarios or areas, such as CHANNEL-004/u],
    [['judge', 'x', '--quiet', '--verbose'], /^owrt: option '--quiet' cannot be used with option '--verbose'\n/u],
    [
      ['demo', '--report', 'json=-,html=x.html,junit=-'],
      /^owrt: --report json=-,junit=-: standard output takes one report; write the others to files\n$/u,
    ],
    [['serve', '--port', '70000'], /^owrt: option '--port <port>' argument '70000' is invalid/u],
    [['serve', '--host', '203.0.113.1'], /^owrt: --host 203\.0\.113\.1 is no address of this machine/u],
  ])('Should refuse %j with one clear sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await call(args);
    expect(stderr).toMatch(sentence);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toMatch(/\n +at /u);
  });

  it('Should report an unexpected error as a fault of owrt, with a stack only on request', async () => {
    const terminal = recordingTerminal();
    const failing = { terminal, env: {}, exitCode: 0 };
    const printed = (): string => {
      const { stderr } = terminal.written;
      terminal.written.stderr = '';
      return stderr;
    };
    expect(reportError(new TypeError('x is no function'), failing)).toBe(3);
    expect(printed()).toBe('owrt: x is no function (this is a fault of owrt itself; OWRT_DEBUG=1 shows where)\n');
    expect(reportError(new TypeError('x is no function'), { ...failing, env: { OWRT_DEBUG: '1' } })).toBe(3);
    expect(printed()).toMatch(/^owrt: x is no function\nTypeError: .*\n +at /u);
    expect(reportError(new HarnessError('The run was stopped.'), failing)).toBe(3);
    expect(printed()).toBe('owrt: The run was stopped.\n');
  });
});
