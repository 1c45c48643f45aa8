import { describe, expect, it } from 'vitest';
import { HarnessError } from '../conformance/runner/shared/errors.js';
import { giveUp } from './run.js';
import { call } from './testing/call.js';
import { owrt } from './testing/owrt.js';

const silent = { out: () => undefined, err: () => undefined, live: false, colour: false, columns: 80 };

describe('owrt', () => {
  it('Should explain itself and its exit codes', async () => {
    const { code, stdout } = await owrt(['--help']);
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
      ['server', '--allow-upstream', 'http://127.0.0.1:1'],
      /^owrt: a host for --allow-upstream was given, but no address of a server/u,
    ],
    [['server', ''], /^owrt: "" is no address of a server/u],
    [
      ['server', 'http://x', '--lanes', 'many'],
      /^owrt: option '--lanes <n>' argument 'many' is invalid\. It must be a whole number/u,
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
      /^owrt: --only CHANEL-004 matches no requirement and no scenario; near it: CHANNEL-004/u,
    ],
    [
      ['server', 'http://127.0.0.1:1', '--only', 'channel/typping'],
      /^owrt: --only channel\/typping .* near it: channel\/typing/u,
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
    [['serve', '--port', '70000'], /^owrt: option '--port <port>' argument '70000' is invalid/u],
    [['serve', '--host', '203.0.113.1'], /^owrt: --host 203\.0\.113\.1 is no address of this machine/u],
  ])('Should refuse %j with one clear sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await call(args);
    expect(stderr).toMatch(sentence);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toMatch(/\n +at /u);
  });

  it('Should call an unexpected error a fault of its own, and show where only when asked', async () => {
    const failing = { terminal: silent, env: {}, exitCode: 0 };
    const said: string[] = [];
    const terminal = { ...silent, err: (text: string) => void said.push(text) };
    expect(giveUp(new TypeError('x is no function'), { ...failing, terminal })).toBe(3);
    expect(said.splice(0)).toEqual([
      'owrt: x is no function (this is a fault of owrt itself; OWRT_DEBUG=1 shows where)\n',
    ]);
    expect(giveUp(new TypeError('x is no function'), { ...failing, terminal, env: { OWRT_DEBUG: '1' } })).toBe(3);
    expect(said[0]).toMatch(/^owrt: x is no function\nTypeError: .*\n +at /u);
    expect(giveUp(new HarnessError('The run was stopped.'), { ...failing, terminal })).toBe(3);
    expect(said.at(-1)).toBe('owrt: The run was stopped.\n');
  });
});
