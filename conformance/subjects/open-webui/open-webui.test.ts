import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Exchange, Subject, SubjectContext } from '../subject.js';
import { startRestFake, type RestFake } from '../testing/rest-fake.js';
import { openWebui } from './index.js';

const open: RestFake[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const fake of open.splice(0)) await fake.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function fake(...args: Parameters<typeof startRestFake>): Promise<RestFake> {
  const server = await startRestFake(...args);
  open.push(server);
  return server;
}

interface Opened {
  subject: Subject;
  said: string[];
  secrets: string[];
  exchanges: (Exchange & { run?: string })[];
}

async function subjectOf(
  url: string,
  credentials: SubjectContext['credentials'],
  signal = new AbortController().signal,
): Promise<Opened> {
  const [said, secrets, exchanges]: [string[], string[], Opened['exchanges']] = [[], [], []];
  const subject = await openWebui({
    url,
    credentials,
    signal,
    secret: (value) => secrets.push(value),
    exchange: (exchange, run) => exchanges.push({ ...exchange, ...(run === undefined ? {} : { run }) }),
    say: (line) => said.push(line),
  });
  return { subject, said, secrets, exchanges };
}

const byToken = { token: 'admin-token-1' };

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'owrt-test-'));
  folders.push(made);
  return made;
}

describe('opening the open-webui subject', () => {
  it('Should find version and capabilities with a token, and create no person', async () => {
    const server = await fake();
    const { subject } = await subjectOf(server.url, byToken);
    expect(subject).toMatchObject({
      name: 'open-webui',
      version: '0.12.4',
      capabilities: expect.arrayContaining(['channels', 'chats', 'events', 'webhooks']),
    });
    expect(subject.plan).toMatch(/As ada@example.test, creates .* owrt-[0-9a-f]+-1/);
    expect(server.asked.filter((request) => !request.startsWith('GET'))).toEqual([]);
  });

  it('Should have no channels and webhooks when channels are disabled', async () => {
    const server = await fake({
      answer: (_method, path) =>
        path === '/api/config'
          ? { status: 200, body: { features: { auth: true, enable_channels: false } } }
          : undefined,
    });
    expect((await subjectOf(server.url, byToken)).subject.capabilities).toEqual([
      'chats',
      'events',
      'documents',
      'accounts',
      'direct-connections',
      'passwords',
      'shared-chats',
      'folders',
    ]);
  });

  it.each([
    [true, 'encryption'],
    [false, 'plain-channels'],
  ])('Should find whether people may encrypt channels: %s', async (enabled, capability) => {
    const features = { auth: true, enable_channels: true, enable_encrypted_channels: enabled };
    const server = await fake({
      answer: (_method, path) => (path === '/api/config' ? { status: 200, body: { features } } : undefined),
    });
    const { capabilities } = (await subjectOf(server.url, byToken)).subject;
    expect(capabilities.filter((name) => name === 'encryption' || name === 'plain-channels')).toEqual([capability]);
  });

  it('Should sign in with e-mail address and password', async () => {
    const server = await fake();
    const { subject, secrets } = await subjectOf(server.url, { email: 'ada@example.test', password: 'right-password' });
    expect(subject.plan).toContain('ada@example.test');
    expect(secrets).toEqual(expect.arrayContaining(['right-password', 'admin-token-1']));
  });

  it('Should sign up on an empty server, name the account, and write its password only to the file', async () => {
    const server = await fake({ empty: true });
    const file = join(folder(), 'password');
    const { subject, said, secrets } = await subjectOf(server.url, { passwordFile: file });
    const password = readFileSync(file, 'utf8').trim();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(said.join('\n')).toMatch(/owrt-admin@owrt.invalid.*This account stays/);
    expect(said.join('\n')).not.toContain(password);
    expect(secrets).toContain(password);
    expect(subject.plan).toContain('The account owrt-admin@owrt.invalid stays.');
  });

  it('Should not sign up when the password file exists', async () => {
    const server = await fake({ empty: true });
    const file = join(folder(), 'password');
    writeFileSync(file, 'precious');
    await expect(subjectOf(server.url, { passwordFile: file })).rejects.toThrow(/Cannot write the password/);
    expect(server.users.size).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('precious');
  });

  it.each<[string, SubjectContext['credentials'], RegExp]>([
    ['no credentials', {}, /give --email and --password of an admin, or --token/],
    [
      'a wrong password',
      { email: 'ada@example.test', password: 'wrong' },
      /does not accept .* ada@example.test \(HTTP 400/,
    ],
    ['a wrong token', { token: 'nonsense-token' }, /does not accept the token \(HTTP 401/],
  ])('Should refuse %s with a message', async (_what, credentials, message) => {
    await expect(subjectOf((await fake()).url, credentials)).rejects.toThrow(message);
  });

  it('Should refuse a user who is not an admin', async () => {
    const server = await fake();
    server.users.set('u1', { id: 'u1', email: 'bob@example.test', role: 'user', token: 'bob-token-1' });
    await expect(subjectOf(server.url, { token: 'bob-token-1' })).rejects.toThrow(/bob@example.test is no admin/);
  });

  it('Should explain what to do when sign-ins are limited', async () => {
    const server = await fake({
      answer: (_method, path) => (path.endsWith('/signin') ? { status: 429, body: {} } : undefined),
    });
    await expect(subjectOf(server.url, { email: 'a', password: 'b' })).rejects.toThrow(
      /wait three minutes, or give --token/,
    );
  });

  it('Should distinguish an unreachable server from one that is not Open WebUI', async () => {
    const server = await fake({ answer: () => ({ status: 404, body: 'nothing here' }) });
    await expect(subjectOf(server.url, byToken)).rejects.toThrow(
      /is no Open WebUI server: GET \/api\/version answered HTTP 404/,
    );
    await server.close();
    await expect(subjectOf(server.url, byToken)).rejects.toThrow(/^Cannot reach http:.*ECONNREFUSED/);
  });
});

describe('the people of the open-webui subject', () => {
  it('Should name all people owrt-, and lease them again before it creates more', async () => {
    const server = await fake();
    const { subject } = await subjectOf(server.url, byToken);
    const [one, two] = await Promise.all([subject.lease('user'), subject.lease('user')]);
    expect(one.id).not.toBe(two.id);
    expect(one.name).toMatch(/^owrt-[0-9a-f]+-1$/);
    subject.release(one);
    expect(await subject.lease('user')).toBe(one);
    expect((await subject.lease('admin')).role).toBe('admin');
    expect([...server.users.values()].map(({ email }) => email).slice(1)).toEqual(
      expect.arrayContaining([`${one.name}@owrt.invalid`]),
    );
  });

  it.each(['admin', 'user'] as const)(
    'Should not create a person in the clock second of the sign-up (%s)',
    async (role) => {
      const server = await fake({ empty: true });
      const second = Math.floor(Date.now() / 1000);
      const { subject } = await subjectOf(server.url, {});
      await subject.lease(role);
      expect(Math.floor(Date.now() / 1000)).toBeGreaterThan(second);
    },
  );

  it('Should create no person after the run was stopped', async () => {
    const server = await fake();
    const stop = new AbortController();
    const { subject } = await subjectOf(server.url, byToken, stop.signal);
    stop.abort();
    await expect(subject.lease('user')).rejects.toThrow();
    expect(server.users.size).toBe(1);
  });
});

describe('the triggers of the open-webui subject', () => {
  it('Should pass the run with every exchange', async () => {
    const server = await fake();
    const { subject, exchanges } = await subjectOf(server.url, byToken);
    const bob = await subject.lease('user');
    const made = await subject.trigger('create-channel', bob, { name: 'new', type: 'group', members: ['x'] }, 'run-1');
    expect(made).toMatchObject({ ok: true, status: 200, result: { id: expect.any(String) } });
    expect(exchanges.at(-1)).toMatchObject({
      actor: bob.id,
      method: 'POST',
      path: '/api/v1/channels/create',
      run: 'run-1',
      body: { name: 'new', type: 'group', user_ids: ['x'] },
    });
  });

  it('Should return the message ids of a new chat', async () => {
    const server = await fake();
    const { subject } = await subjectOf(server.url, byToken);
    const { result } = await subject.trigger('create-chat', await subject.lease('user'), { title: 'T' }, 'r');
    const form = server.bodies.get('POST /api/v1/chats/new') as {
      chat: { history: { currentId: string; messages: Record<string, { role: string }> } };
    };
    const { id, user_message_id: question, reply_id: reply } = result as Record<string, string>;
    expect(id).toEqual(expect.any(String));
    expect(form.chat.history.messages[question!]!.role).toBe('user');
    expect(form.chat.history.currentId).toBe(reply);
  });

  it('Should return a refusal instead of throwing it', async () => {
    const server = await fake({
      answer: (_method, path) => (path.endsWith('/event') ? { status: 401, body: { detail: 'no' } } : undefined),
    });
    const { subject } = await subjectOf(server.url, byToken);
    const input = { chat_id: 'c', message_id: 'm', type: 'status', data: {} };
    expect(await subject.trigger('emit-event', await subject.lease('user'), input, 'r')).toEqual({
      ok: false,
      status: 401,
      result: { detail: 'no' },
    });
    expect(server.bodies.get('POST /api/v1/chats/c/messages/m/event')).toEqual({ type: 'status', data: {} });
  });

  it('Should throw a message for a trigger without the required input', async () => {
    const { subject } = await subjectOf((await fake()).url, byToken);
    await expect(subject.trigger('post-message', await subject.lease('user'), { content: 'x' }, 'r')).rejects.toThrow(
      /post-message needs "channel_id"/,
    );
  });
});

describe('the cleanup of the open-webui subject', () => {
  it('Should remove channels, then chats, then users', async () => {
    const server = await fake();
    const { subject } = await subjectOf(server.url, byToken);
    const bob = await subject.lease('user');
    await subject.trigger('create-chat', bob, {}, 'r');
    await subject.trigger('create-channel', bob, { name: 'n' }, 'r');
    expect(await subject.cleanup()).toEqual([]);
    const kinds = server.asked
      .filter((request) => request.startsWith('DELETE'))
      .map((request) => /v1\/(\w+)/.exec(request)![1]);
    expect(kinds).toEqual(['channels', 'chats', 'users']);
    expect(server.users.size).toBe(1);
  });

  it('Should not remove a channel that a scenario deleted', async () => {
    const server = await fake();
    const { subject } = await subjectOf(server.url, byToken);
    const bob = await subject.lease('user');
    const { result } = await subject.trigger('create-channel', bob, { name: 'n' }, 'r');
    await subject.trigger('delete-channel', bob, { channel_id: (result as { id: string }).id }, 'r');
    const before = server.asked.length;
    await subject.cleanup();
    expect(server.asked.slice(before).filter((request) => request.includes('channels'))).toEqual([]);
  });

  it('Should report what could not be removed, with the reason', async () => {
    const server = await fake({
      answer: (method) => (method === 'DELETE' ? { status: 500, body: { detail: 'Oops' } } : undefined),
    });
    const { subject } = await subjectOf(server.url, byToken);
    const { name } = await subject.lease('user');
    expect(await subject.cleanup()).toEqual([`user ${name}@owrt.invalid (HTTP 500: Oops)`]);
  });

  it('Should remove everything after the run was stopped', async () => {
    const server = await fake();
    const stop = new AbortController();
    const { subject } = await subjectOf(server.url, byToken, stop.signal);
    await subject.lease('user');
    stop.abort();
    expect(await subject.cleanup()).toEqual([]);
    expect(server.users.size).toBe(1);
  });
});
