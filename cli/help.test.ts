import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createProgram } from './program.js';
import { call, recordingTerminal } from './testing/call.js';
import { examplesIn, type PrintedExample } from './testing/examples.js';
import { Owrt } from './testing/owrt.js';
import { isExhaustive, sampleOf } from '../support/sample.js';
import { signUpAdmin } from './testing/admin.js';
import { startReference } from './testing/serve.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = createProgram({ terminal: recordingTerminal(), env: {}, exitCode: 0 }).commands.map((command) =>
  command.name(),
);
const folder = mkdtempSync(join(tmpdir(), 'owrt-help-'));
let served: Awaited<ReturnType<typeof startReference>>;

/** A one-shot client: asks for one completion and exits. */
const ASK = `
  import { randomUUID } from 'node:crypto';
  import { io } from 'socket.io-client';
  const [url, token, model, content] = process.argv.slice(2);
  const socket = io(url, { path: '/ws/socket.io', transports: ['websocket'], auth: { token } });
  const connected = new Promise((resolve) => socket.on('connect', resolve));
  const headers = { authorization: 'Bearer ' + token, 'content-type': 'application/json' };
  const post = (path, body) => fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  const [user, id] = [randomUUID(), randomUUID()];
  const messages = {
    [user]: { id: user, parentId: null, childrenIds: [id], role: 'user', content, timestamp: 0 },
    [id]: { id, parentId: user, childrenIds: [], role: 'assistant', content: '', model, timestamp: 0 },
  };
  const empty = { title: 'Asked', models: [model], history: { messages, currentId: id }, messages: [] };
  const chat = await (await post('/api/v1/chats/new', { chat: empty })).json();
  socket.on('events', (event) => { if (event.chat_id === chat.id && event.data.data?.done) process.exit(0); });
  await connected;
  const asked = await post('/api/chat/completions', {
    model, messages: [{ role: 'user', content }], stream: true, chat_id: chat.id, id, session_id: socket.id,
  });
  if (!asked.ok) { console.error(asked.status, await asked.text()); process.exit(1); }
`;

beforeAll(async () => {
  served = await startReference({ pingInterval: 300, saveDelay: 250 });
  await signUpAdmin(served.url, { email: 'admin@example.com', password: 'Correct-horse-7' });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['socket.io-client', 'ws'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  symlinkSync(root, join(folder, 'node_modules/open-webui-realtime'));
  const bot = readFileSync(join(root, 'examples/plain-client.mjs'), 'utf8');
  writeFileSync(join(folder, 'bot.mjs'), bot);
  writeFileSync(
    join(folder, 'my-bot.mjs'),
    bot.replaceAll('OWRT_URL', 'WEBUI_URL').replaceAll('OWRT_TOKEN', 'WEBUI_KEY'),
  );
  writeFileSync(join(folder, 'ask.mjs'), ASK);
  process.chdir(folder);
}, 60_000);
afterAll(async () => {
  process.chdir(root);
  await served.close();
  rmSync(folder, { recursive: true });
});

/** Commands whose examples take many seconds, or read files that such examples write. */
const SLOW = ['server', 'client', 'demo', 'judge'];
/** Commands whose examples are run. */
const chosen = isExhaustive
  ? ['', ...names]
  : sampleOf(
      names.filter((name) => !SLOW.includes(name)),
      4,
    );

/** Results by command line, so that an example in two help texts is run once. */
const results = new Map<string, ReturnType<typeof run>>();

async function runOnce(example: PrintedExample): ReturnType<typeof run> {
  const result = results.get(example.line) ?? run(example);
  results.set(example.line, result);
  return await result;
}

/** Runs an example as printed, but with the address of a running server. */
async function run({
  args,
  env,
  endless,
}: PrintedExample): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const here = args.map((word) => word.replace('http://127.0.0.1:8080', served.url).replace(/^8080$/u, '0'));
  if (!endless) return await call(here, { ...process.env, ...env });
  const running = new Owrt(here, { env, cwd: folder });
  try {
    await Promise.any(
      (['stdout', 'stderr'] as const).map(async (stream) => await running.waitForOutput(stream, /http:\/\//u)),
    );
  } finally {
    running.kill('SIGINT');
  }
  return await running.waitForEnd();
}

describe('the help texts', () => {
  it('Should each contain an example', async () => {
    expect(names.length).toBeGreaterThan(8);
    for (const name of ['', ...names]) {
      const { code, stdout } = await call([name, '--help'].filter((word) => word !== ''));
      expect({ name, code, examples: examplesIn(stdout).length }).toEqual({
        name,
        code: 0,
        examples: expect.toSatisfy((count: number) => count > 0) as number,
      });
    }
  });

  it('Should list each command with the usage that its own help shows', async () => {
    const { stdout } = await call(['--help']);
    for (const name of names) {
      const usage = /^Usage: owrt (.*)$/mu.exec((await call([name, '--help'])).stdout)?.[1];
      expect(stdout).toContain(`\n  ${usage} `);
    }
  });

  // in the order of the help: owrt judge reads the trace that an example of owrt server wrote
  it.each(chosen)(
    'Should only contain examples that work: owrt %s',
    async (name) => {
      const { stdout } = await call([name, '--help'].filter((word) => word !== ''));
      for (const example of examplesIn(stdout)) {
        const { code, stdout, stderr } = await runOnce(example);
        expect(example.endless ? [0, 3] : [example.exit], `${example.line}\n${stdout}\n${stderr}`).toContain(code);
      }
    },
    120_000,
  );

  it('Should fail these tests when an example has a wrong exit code or does not call owrt', async () => {
    const [wrong] = examplesIn('  # green (exit 1)\n  $ owrt list --area channel\n');
    expect((await runOnce(wrong!)).code).not.toBe(wrong!.exit);
    expect(() => examplesIn('  # not ours\n  $ rm -r .\n')).toThrow('"rm -r ." is no call of owrt.');
  });
});
