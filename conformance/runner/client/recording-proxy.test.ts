import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSuite } from '../../../src/suite/load.js';
import { project } from '../../../src/suite/project.js';
import { RawClient, SOCKET_PATH } from '../../../support/raw-client.js';
import { waitUntil } from '../shared/wait.js';
import type { TraceLine } from '../../trace/line.js';
import { RecordingProxy } from './recording-proxy.js';
import { Upstream } from './testing/upstream.js';

const projection = project(loadSuite(), '0.12.4');
const signal = new AbortController().signal;

describe.each(['tcp', 'mock'] as const)('RecordingProxy over %s', (transport) => {
  let upstream: Upstream;
  let proxy: RecordingProxy;
  let lines: TraceLine[];
  beforeEach(async () => {
    upstream = await Upstream.open();
    lines = [];
    proxy = await RecordingProxy.open({
      upstream: upstream.url,
      name: 'f',
      projection,
      transport,
      record: (line) => void lines.push(line),
    });
  });
  afterEach(async () => {
    await proxy.close();
    await upstream.close();
  });

  /** A connected client in the namespace. */
  async function connect(): Promise<RawClient> {
    const raw = dial();
    expect(await upstream.until(() => upstream.sockets.length > 0)).toBe(true);
    upstream.sockets.at(-1)!.send('0{"sid":"e","pingInterval":25000,"pingTimeout":20000}');
    await raw.waitUntil(() => raw.frames.length === 1);
    raw.send('40{"token":"t"}');
    expect(await upstream.until(() => upstream.got.includes('40{"token":"t"}'))).toBe(true);
    upstream.sockets.at(-1)!.send('40{"sid":"s"}');
    await raw.waitUntil(() => raw.frames.includes('40{"sid":"s"}'));
    return raw;
  }

  function dial(): RawClient {
    if (!proxy.mock) return RawClient.dial(proxy.url);
    const url = `${proxy.url.replace(/^http/, 'ws')}${SOCKET_PATH}`;
    return new RawClient(new proxy.mock.WebSocket(url) as never);
  }
  const frames = (): string[] =>
    lines.flatMap((line) => (line.kind === 'frame' ? [`${line.dir} ${line.text ?? line.base64}`] : []));

  it('Should relay and record all frames, and list activity by the newest names', async () => {
    const raw = await connect();
    raw.send('42["user-join",{"auth":{"token":"t"}}]');
    expect(await upstream.until(() => upstream.got.length === 2)).toBe(true);
    upstream.sockets[0]!.send(Buffer.from([1, 2]));
    await raw.waitUntil(() => raw.frames.includes('AQI='));
    expect(lines[0]).toMatchObject({ kind: 'open', conn: 'f:1', session: 'client', person: 'me', path: SOCKET_PATH });
    expect(frames()).toEqual([
      's2c 0{"sid":"e","pingInterval":25000,"pingTimeout":20000}',
      'c2s 40{"token":"t"}',
      's2c 40{"sid":"s"}',
      'c2s 42["user-join",{"auth":{"token":"t"}}]',
      's2c AQI=',
    ]);
    expect(proxy.activities.map(({ event }) => event)).toEqual(['connect', 'user-join']);
    expect(proxy.currentConnection).toMatchObject({ conn: 'f:1', sid: 's', hasJoined: true });
  });

  it('Should not relay answers to its own calls and pings', async () => {
    const raw = await connect();
    const connection = proxy.currentConnection!;
    connection.sendCall('427["events",{}]', 7);
    connection.sendFencePing();
    await raw.waitUntil(() => raw.frames.includes('2'));
    for (const frame of ['437[true]', '3', '438[true]', '3']) raw.send(frame);
    expect(await upstream.until(() => upstream.got.length === 3)).toBe(true);
    expect(upstream.got.slice(1)).toEqual(['438[true]', '3']);
    expect(connection.hasAnsweredPings).toBe(true);
  });

  it('Should announce its own ping interval, and answer the pings of the server', async () => {
    proxy.pingSettings = { pingInterval: 50, pingTimeout: 70 };
    const raw = await connect();
    expect(raw.frames[0]).toBe('0{"sid":"e","pingInterval":50,"pingTimeout":70}');
    await raw.waitUntil(() => raw.frames.includes('2'));
    upstream.sockets[0]!.send('2');
    expect(await upstream.until(() => upstream.got.includes('3'))).toBe(true);
  });

  it('Should relay nothing to the client after silence()', async () => {
    const raw = await connect();
    const before = raw.frames.length;
    proxy.currentConnection!.stopRelaying();
    upstream.sockets[0]!.send('42["events",{}]');
    raw.send('42["heartbeat",{}]');
    expect(await upstream.until(() => upstream.got.length === 2)).toBe(true);
    expect(raw.frames).toHaveLength(before);
  });

  it.each([
    ['cut', 1006, []],
    ['close', 1001, []],
    ['packet', 1001, ['1']],
  ] as const)('Should end a connection: %s', async (how, code, last) => {
    const raw = await connect();
    proxy.currentConnection!.endConnection(how);
    await raw.waitUntil(() => raw.isClosed);
    expect([raw.closeCode, raw.frames.slice(2)]).toEqual([code, last]);
    expect(await waitUntil(() => lines.at(-1)!.kind === 'close', [proxy], 2000, signal)).toBe(true);
    expect(lines.at(-1)).toMatchObject({ kind: 'close', conn: 'f:1', by: 'server' });
    expect(await upstream.until(() => upstream.got.includes('closed'))).toBe(true);
    expect(proxy.currentConnection).toBeUndefined();
  });

  it('Should end a session and leave the websocket open', async () => {
    const raw = await connect();
    proxy.currentConnection!.endConnection('leave');
    await raw.waitUntil(() => raw.frames.includes('41'));
    expect([proxy.currentConnection, proxy.connections[0]!.isOpen]).toEqual([undefined, true]);
  });

  it('Should record the server as the side that closed when the upstream server closes', async () => {
    const raw = await connect();
    upstream.sockets[0]!.close(4000);
    await raw.waitUntil(() => raw.isClosed);
    expect(await waitUntil(() => lines.at(-1)!.kind === 'close', [proxy], 2000, signal)).toBe(true);
    expect([raw.closeCode, lines.at(-1)]).toMatchObject([4000, { kind: 'close', by: 'server' }]);
  });

  it('Should refuse connections while the server is away, and record the attempt', async () => {
    proxy.refuseFor(60_000);
    const raw = dial();
    await raw.waitUntil(() => raw.isClosed);
    expect(proxy.connections).toEqual([]);
    expect(proxy.activities).toMatchObject([{ event: 'request', payload: { method: 'GET', status: 503 } }]);
    expect(lines).toMatchObject([{ kind: 'rest', actor: 'client', status: 503 }]);
  });

  it('Should assign open connections to the next scenario', async () => {
    await connect();
    proxy.enterRun('client/next');
    expect(lines.at(-1)).toEqual({ kind: 'open', conn: 'f:1', run: 'client/next', session: 'client' });
  });

  it('Should relay requests, and answer an unknown route with an empty list', async () => {
    upstream.answer = { status: 201, text: '{"id":1}' };
    const posted = await fetch(`${proxy.url}/api/v1/chats/new?x=1`, {
      method: 'POST',
      body: '{"a":1}',
      headers: { 'content-type': 'application/json', authorization: 'Bearer t' },
    });
    expect([posted.status, await posted.text()]).toEqual([201, '{"id":1}']);
    expect(upstream.requests[0]).toMatchObject({
      method: 'POST',
      url: '/api/v1/chats/new?x=1',
      body: '{"a":1}',
      headers: { authorization: 'Bearer t' },
    });
    expect(lines.at(-1)).toMatchObject({
      kind: 'rest',
      actor: 'client',
      method: 'POST',
      path: '/api/v1/chats/new?x=1',
      body: { a: 1 },
      status: 201,
    });
    upstream.answer = { status: 404, text: '{"detail":"Not Found"}' };
    expect(await (await fetch(`${proxy.url}/api/v1/folders/`)).json()).toEqual([]);
    upstream.answer = { status: 404, text: '{"detail":"We could not find it"}' };
    expect((await fetch(`${proxy.url}/api/v1/chats/none`)).status).toBe(404);
    expect(proxy.isBusy).toBe(false);
  });
});

it('Should refuse connections over TCP with mock-socket as transport', async () => {
  const upstream = await Upstream.open();
  const proxy = await RecordingProxy.open({
    upstream: upstream.url,
    name: 'f',
    projection,
    transport: 'mock',
    record: () => undefined,
  });
  const raw = RawClient.dial(proxy.url);
  await raw.waitUntil(() => raw.isClosed);
  expect(proxy.activities).toMatchObject([{ payload: { status: 404 } }]);
  await proxy.close();
  await upstream.close();
});
