import { afterEach, describe, expect, it } from 'vitest';
import { startReferenceServer } from '../../reference-server/index.js';
import { loadSuite } from '../../src/suite/load.js';
import { createClient, type Client } from '../../src/client/client.js';
import type { ClientProblem } from '../../src/client/problem.js';
import { signUp as signUpAccount, type Account } from '../../support/sign-up.js';

const suite = loadSuite();
type Server = Awaited<ReturnType<typeof startReferenceServer>>;
const open: { close(): void | Promise<void> }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.close();
});

async function server(profile = '0.12.4'): Promise<Server> {
  const started = await startReferenceServer({ suite, profile, signup: true });
  open.push(started);
  return started;
}

async function rest<T>(url: string, path: string, body: object, token?: string): Promise<T> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  return (await response.json()) as T;
}

const signUp = (url: string, name: string): Promise<Account> =>
  signUpAccount(url, { name, email: `${name}@example.test` });

function client(url: string, token: string, problems: ClientProblem[] = [], release = '0.12.4'): Client {
  const made = createClient({
    url,
    token,
    release,
    deadline: 2_000,
    onProblem: (problem) => problems.push(problem),
    socket: { reconnectionDelay: 10 },
  });
  open.push(made);
  return made;
}

/** Resolves with the next payload that matches. */
function next<T>(
  listen: (listener: (payload: T) => void) => () => void,
  matches: (payload: T) => boolean = () => true,
): Promise<T> {
  return new Promise((resolve) => {
    const stop = listen((payload) => {
      if (!matches(payload)) return;
      stop();
      resolve(payload);
    });
  });
}

describe.each(['0.6.32', '0.7.2', '0.12.4'])('createClient at release %s', (release) => {
  it('Should be ready as the person of the token', async () => {
    const { url } = await server(release);
    const ada = await signUp(url, 'ada');
    expect(await client(url, ada.token, [], release).ready()).toEqual({ id: ada.id, name: ada.name });
  });

  it('Should send events emitted before it was ready, and receive events under their newest name', async () => {
    const { url } = await server(release);
    const ada = await signUp(url, 'ada');
    const channel = await rest<{ id: string }>(
      url,
      '/api/v1/channels/create',
      { name: 'team', access_control: null },
      ada.token,
    );
    const one = client(url, ada.token, [], release);
    const received = next<{ channel_id: string; data: { type: string } }>(
      (listener) => one.on('events:channel', listener as never),
      ({ data }) => data.type === 'typing',
    );
    one.emit('events:channel', {
      channel_id: channel.id,
      message_id: null,
      data: { type: 'typing', data: { typing: true } },
    });
    expect(await received).toMatchObject({ channel_id: channel.id, data: { type: 'typing', data: { typing: true } } });
  });

  it('Should authenticate again after a lost connection, and then send the waiting events', async () => {
    const { url } = await server(release);
    const ada = await signUp(url, 'ada');
    const channel = await rest<{ id: string }>(
      url,
      '/api/v1/channels/create',
      { name: 'team', access_control: null },
      ada.token,
    );
    const one = client(url, ada.token, [], release);
    await one.ready();
    const received = next<{ data: { type: string } }>(
      (listener) => one.on('events:channel', listener),
      ({ data }) => data.type === 'typing',
    );
    one.socket.io.engine.close();
    one.emit('events:channel', {
      channel_id: channel.id,
      message_id: null,
      data: { type: 'typing', data: { typing: true } },
    });
    expect(await received).toMatchObject({ data: { type: 'typing' } });
  });
});

describe('createClient', () => {
  it('Should enter its rooms again after a lost connection', async () => {
    const { url } = await server();
    const ada = await signUp(url, 'ada');
    const note = await rest<{ id: string }>(url, '/api/v1/notes/create', { title: 'N' }, ada.token);
    const one = client(url, ada.token);
    await one.call('join-note', { note_id: note.id, auth: { token: ada.token } });
    one.socket.io.engine.close();
    expect(one.socket.connected).toBe(false);
    await one.ready();
    const received = next<{ id: string }>((listener) => one.on('events:note', listener));
    await rest(url, `/api/v1/notes/${note.id}/update`, { title: 'M' }, ada.token);
    expect(await received).toMatchObject({ id: note.id });
  });

  it('Should report when the server does not accept the token, and send nothing', async () => {
    const { url } = await server();
    await signUp(url, 'ada');
    const problems: ClientProblem[] = [];
    const one = client(url, 'nobody', problems);
    await expect(one.ready()).rejects.toThrow(/does not accept the token|did not answer user-join/);
    expect(problems).toMatchObject([{ kind: 'refused' }]);
  });

  it('Should report that the server ended the session, and open another on reconnect', async () => {
    const { url } = await server();
    const ada = await signUp(url, 'ada');
    const bob = await signUp(url, 'bob');
    await rest(
      url,
      `/api/v1/users/${bob.id}/update`,
      { role: 'user', name: 'bob', email: 'bob@example.test', profile_image_url: '/user.png' },
      ada.token,
    );
    const problems: ClientProblem[] = [];
    const one = client(url, bob.token, problems);
    await one.ready();
    const left = next<string>((listener) => {
      one.socket.on('disconnect', listener);
      return () => one.socket.off('disconnect', listener);
    });
    await rest(
      url,
      `/api/v1/users/${bob.id}/update`,
      { role: 'admin', name: 'bob', email: 'bob@example.test', profile_image_url: '/user.png' },
      ada.token,
    );
    expect(await left).toBe('io server disconnect');
    expect(problems).toMatchObject([{ kind: 'disconnected' }]);
    one.reconnect();
    expect(await one.ready()).toMatchObject({ id: bob.id });
  });

  it('Should call the other listeners when one throws', async () => {
    const { url } = await server();
    const ada = await signUp(url, 'ada');
    const problems: ClientProblem[] = [];
    const one = client(url, ada.token, problems);
    await one.ready();
    one.on('events:channel', () => {
      throw new Error('boom');
    });
    const received = next<unknown>((listener) => one.on('events:channel', listener));
    await rest(
      url,
      '/api/v1/channels/create',
      { name: 'team', type: 'group', user_ids: [ada.id], access_control: null },
      ada.token,
    );
    await received;
    expect(problems).toMatchObject([
      { kind: 'listener', event: 'events:channel', message: expect.stringContaining('boom') as string },
    ]);
  });

  it('Should call no listener after it was removed or the client closed', async () => {
    const { url } = await server();
    const ada = await signUp(url, 'ada');
    const one = client(url, ada.token);
    await one.ready();
    let received = 0;
    const stop = one.on('events:channel', () => void (received += 1));
    stop();
    const other = next<unknown>((listener) => one.on('events:channel', listener));
    await rest(
      url,
      '/api/v1/channels/create',
      { name: 'team', type: 'group', user_ids: [ada.id], access_control: null },
      ada.token,
    );
    await other;
    expect(received).toBe(0);
    one.close();
    expect(one.socket.connected).toBe(false);
    expect(one.socket.listenersAny()).toEqual([]);
    expect(one.socket.hasListeners('events:channel')).toBe(false);
    expect(() => one.emit('heartbeat', {})).toThrow(/was closed/);
    await expect(one.call('heartbeat', {})).rejects.toThrow(/was closed/);
  });
});
