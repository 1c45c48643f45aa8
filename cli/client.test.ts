import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { JsonReport } from '../conformance/report/json.js';
import { call } from './testing/call.js';
import { silentClient, example, isRunning, program } from './testing/clients.js';
import { Owrt } from './testing/owrt.js';

const folder = mkdtempSync(join(tmpdir(), 'owrt-client-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const readReport = (name: string): JsonReport => JSON.parse(readFileSync(at(name), 'utf8')) as JsonReport;

async function client(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const ran = await call(['client', ...words], process.env);
  expect(ran.stderr).not.toMatch(/\n +at |fault of owrt itself/u);
  return ran;
}

describe('owrt client with invalid arguments', () => {
  it.each([
    ['without a client', [], /^owrt: say what starts the client, as in owrt client -- node bot\.mjs, or --listen/u],
    [
      'with a command and --listen',
      ['--listen', '--', 'true'],
      /^owrt: --listen is for clients that you start yourself/u,
    ],
    [
      'with --listen and --one-shot',
      ['--listen', '--one-shot'],
      /^owrt: --one-shot is for commands, whose end can be seen/u,
    ],
    ['with --listen and no port', ['--listen', 'here'], /^owrt: --listen here: write it as HOST:PORT or PORT/u],
    [
      'with --listen and an address of another machine',
      ['--listen', '203.0.113.1:0'],
      /^owrt: --listen 203\.0\.113\.1 is no address of this machine/u,
    ],
    ['with --env and no value', ['--env', 'URL', '--', 'true'], /^owrt: --env URL: write it as NAME=OWRT_URL or /u],
    [
      'with --env and an unknown variable',
      ['--env', 'URL=OWRT_URI', '--', 'true'],
      /^owrt: --env URL=OWRT_URI: write it as /u,
    ],
    [
      'with an unknown variable in the command',
      ['--', 'ask', '{OWRT_MODLE}'],
      /^owrt: \{OWRT_MODLE\} in the command is not a variable of the client; there are \{OWRT_URL\}/u,
    ],
    [
      'with OWRT_MODEL and without --one-shot',
      ['--', 'ask', '{OWRT_MODEL}'],
      /^owrt: OWRT_MODEL is only set with --one-shot/u,
    ],
    [
      'with --static and a folder without a web client',
      ['--static', '/', '--', 'true'],
      /^owrt: --static \/: there is no index\.html in it/u,
    ],
    ['with an unknown release', ['--profile', '9.9.9', '--', 'true'], /^owrt: Unknown profile "9\.9\.9"/u],
    [
      'with a requirement on servers',
      ['--only', 'CHANNEL-004', '--', 'true'],
      /^owrt: --only CHANNEL-004 is about servers: owrt server checks that/u,
    ],
    [
      'with an unknown requirement',
      ['--only', 'CLEINT-031', '--', 'true'],
      /^owrt: --only CLEINT-031 matches no requirement, scenario or area; did you mean CLIENT-031/u,
    ],
    [
      'with --lacks and an unknown ability',
      ['--lacks', 'socks', '--', 'true'],
      /^owrt: --lacks socks: a client can lack calls and channels/u,
    ],
    [
      'with a requirement that needs an ability of a driven client',
      ['--only', 'CLIENT-062', '--', ...example('plain-client.mjs')],
      new RegExp(
        String.raw`\nowrt: Nothing to run: the client does not do open-chat, shows|^owrt: Nothing to run: ` +
          String.raw`the client does not do open-chat, shows`,
        'u',
      ),
    ],
  ])('Should refuse to run %s', async (_what, words, sentence) => {
    const { code, stdout, stderr } = await client(...words);
    expect(stderr).toMatch(sentence);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('Should report that a port is in use', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const ran = await client('--listen', `127.0.0.1:${port}`);
    await new Promise((resolve) => server.close(resolve));
    expect(ran).toEqual({
      code: 2,
      stdout: '',
      stderr: `owrt: port ${port} on 127.0.0.1 is in use; say --listen with another port, or without one\n`,
    });
  });

  it('Should make owrt server refuse requirements on clients', async () => {
    expect(await call(['server', 'http://127.0.0.1:9', '--only', 'CLIENT-031'])).toMatchObject({
      code: 2,
      stderr: 'owrt: --only CLIENT-031 is about clients: owrt client checks that\n',
    });
  });
});

// concurrent, since these tests mostly wait
describe.concurrent('owrt client with a faulty client', () => {
  it.each([
    [
      'does not exist',
      ['no-such-program'],
      /^owrt: The client cannot be started: there is no program no-such-program; give its path, or install it\.\n$/u,
    ],
    [
      'is not a program',
      [import.meta.filename],
      /^owrt: The client cannot be started: \S+ is no program; name the one that runs it first/u,
    ],
    [
      'exits at once',
      program(`console.error('no such option'); process.exit(7);`),
      /^owrt: The client ended with exit code 7 before it was connected\. Its last words: no such option\n$/u,
    ],
    [
      'never connects',
      program('setInterval(() => {}, 1000);'),
      new RegExp(
        String.raw`^owrt: The client opened no websocket to http:\S+ within 1 s; that address is its ` +
          String.raw`OWRT_URL, --env .* It said nothing\.\n$`,
        'u',
      ),
    ],
    [
      'exits after it has connected',
      silentClient('process.exit(0);'),
      new RegExp(
        String.raw`^owrt: The client ended as soon as it was connected\. It said nothing\. If it asks for ` +
          String.raw`one completion and ends, say --one-shot\.\n$`,
        'u',
      ),
    ],
  ])('Should report that the client %s', async (what, command, sentence) => {
    const { code, stdout, stderr } = await client(
      '--arrival',
      what === 'never connects' ? '1' : '30',
      '--',
      ...command,
    );
    expect(stderr).toMatch(sentence);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  });

  it('Should report a client that answers no pings', async () => {
    const { code, stdout } = await client('--only', 'client/pings', '--', ...silentClient());
    expect(stdout).toMatch(/FAIL +CLIENT-006 .*\n.*expected +a pong within 1000 ms/u);
    expect(code).toBe(1);
  });

  it('Should report a client that connects twice', async () => {
    const { code, stdout } = await client(
      '--strict',
      '--only',
      'client/cut',
      'client/unknown-call',
      '--',
      ...program(
        `PLAIN; const { io } = await import('${import.meta.resolve('socket.io-client')}'); io(url, { ` +
          `path: '/ws/socket.io', transports: ['websocket'], auth: { token }, forceNew: true });`,
      ),
    );
    expect(stdout).toMatch(/warn +CLIENT-008 .*\n +expected +one connection in the namespace\n +got +2: /u);
    expect(code).toBe(1);
  });

  it('Should accept any output of the client', async () => {
    const garbage = String.raw`process.stdout.write('{"shows":\n{"owrt":2}\n{"did":[]}\n{"did":99}\n\u0000\u001b[2J\n');
      process.stdout.write('{'.repeat(100000)); PLAIN`;
    expect(await client('--only', 'client/input', '--', ...program(garbage))).toMatchObject({ code: 0 });
  });

  it('Should kill processes that the client leaves behind, and report them', async () => {
    // the client connects once its child ignores SIGTERM
    const child = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('deaf');`;
    const { code, stdout } = await client(
      '--only',
      'client/input',
      '--',
      ...program(
        `const child = spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: ['ignore', ` +
          `'pipe', 'ignore'] }); await new Promise((deaf) => child.stdout.once('data', deaf)); ` +
          `child.stdout.destroy(); child.unref(); writeFileSync('${at('child')}', String(child.pid)); PLAIN`,
      ),
    );
    expect(stdout).toMatch(/trouble +The client left processes behind, which were killed\./u);
    expect(code).toBe(3);
    expect(isRunning(Number(readFileSync(at('child'), 'utf8')))).toBe(false);
  });
});

describe('owrt client', () => {
  it('Should serve the files of --static beside the API', async () => {
    const page = mkdtempSync(join(folder, 'page-'));
    writeFileSync(join(page, 'index.html'), 'a built client');
    const fetching = `const page = await (await fetch(url)).text();
      if (page !== 'a built client') throw new Error('got ' + page); PLAIN`;
    const { code, stderr } = await client('--static', page, '--only', 'client/input', '--', ...program(fetching));
    expect({ code, stderr: stderr.includes('got ') }).toEqual({ code: 0, stderr: false });
  });

  it('Should stop the client on Ctrl-C, and report the verdicts so far', async () => {
    const run = new Owrt([
      'client',
      '--quick',
      '--report',
      `json=${at('cut.json')}`,
      '--',
      ...program(`writeFileSync('${at('pid')}', String(process.pid)); PLAIN`),
    ]);
    await run.waitForOutput('stderr', /\n {2}\d+\/\d+ \(1\d %\)\n/u);
    run.kill('SIGINT');
    const { code, stdout, stderr } = await run.waitForEnd();
    expect(stderr).toContain('owrt: stopping the client');
    expect(stdout).toContain('the run was cut short');
    expect(code).toBe(3);
    expect(readReport('cut.json')).toMatchObject({ role: 'client', interrupted: true, exit_code: 3, left: [] });
    expect(readReport('cut.json').counts).toMatchObject({ fail: 0 });
    expect(isRunning(Number(readFileSync(at('pid'), 'utf8')))).toBe(false);
  });

  it('Should give the same verdicts when its trace is judged again', async () => {
    const first = await client(
      '--only',
      'client/input',
      'client/unknown-call',
      '--trace',
      at('run.jsonl'),
      '--report',
      `json=${at('run.json')}`,
      '--',
      ...example('plain-client.mjs'),
    );
    const again = await call([
      'judge',
      at('run.jsonl'),
      '--only',
      'client/input',
      'client/unknown-call',
      '--report',
      `json=${at('again.json')}`,
    ]);
    expect([first.code, again.code]).toEqual([0, 0]);
    expect(readReport('again.json').requirements).toEqual(readReport('run.json').requirements);
    expect(again.stdout.split('\n')[0]).toMatch(
      /^judge {2}\S+run\.jsonl {3}profile 0\.12\.4 {3}\S+ \S+plain-client\.mjs {3}2 scenarios, 2 requirements$/u,
    );
  });

  it('Should judge a one-shot client by its exit code', async () => {
    const ask =
      `const { ok } = await fetch(url + '/api/chat/completions', { method: 'POST', headers: { ` +
      `authorization: 'Bearer ' + token, 'content-type': 'application/json' }, body: JSON.stringify({ ` +
      `model, messages: [{ role: 'user', content: 'Say hello' }] }) });`;
    expect(await client('--one-shot', '--', ...program(`${ask} process.exit(ok ? 0 : 1);`))).toMatchObject({ code: 0 });
    const { code, stdout } = await client(
      '--one-shot',
      '--',
      ...program(`${ask} console.error('I did not understand'); process.exit(4);`),
    );
    expect(stdout).toMatch(
      new RegExp(
        String.raw`FAIL +CLIENT-075 .*\n +expected +the client to end with exit code 0\n +got +it ended ` +
          String.raw`with exit code 4, and said: I did not understand\n`,
        'u',
      ),
    );
    expect(code).toBe(1);
    expect(await client('--one-shot', '--', ...program('process.exit(1);'))).toMatchObject({
      code: 3,
      stdout: expect.stringContaining('The client ended with exit code 1 before it was connected.') as string,
    });
  });
});
