/** Tests the server with the real client library. */
import type { Socket } from 'socket.io-client';
import { io } from 'socket.io-client';
import { afterEach, expect, it } from 'vitest';
import type { Json } from '../src/suite/types.js';
import { loadSuite } from '../src/suite/load.js';
import type { Person } from './testing/test-server.js';
import { TestServer } from './testing/test-server.js';
import { startReferenceServer } from './index.js';

let testServer: TestServer;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.disconnect();
  await testServer.close();
});

async function client(person: Person | undefined, received: Json[] = []): Promise<Socket> {
  const socket = io(testServer.server.url, {
    path: '/ws/socket.io',
    transports: ['websocket'],
    auth: person ? { token: person.token } : {},
    reconnection: false,
  });
  sockets.push(socket);
  for (const event of ['events', 'events:channel']) socket.on(event, (payload: Json) => received.push(payload));
  await new Promise<void>((resolve) => socket.on('connect', resolve));
  return socket;
}

it('Should join, send typing and receive it, with acks', async () => {
  testServer = await TestServer.open('0.12.4');
  const received: Json[] = [];
  const bob = await client(testServer.bob, received);
  expect(await bob.emitWithAck('user-join', { auth: { token: testServer.bob.token } })).toEqual({
    id: testServer.bob.id,
    name: 'Bob',
  });
  const channel = await testServer.channel();
  const data = { type: 'typing', data: { typing: true } };
  expect(
    await bob.emitWithAck('events:channel', { channel_id: channel['id'], message_id: null, data }),
  ).toBeUndefined();
  const user = { id: testServer.bob.id, name: 'Bob', role: 'user' };
  expect(received).toEqual([
    { data: { type: 'channel:created' } },
    { channel_id: channel['id'], message_id: null, data, user },
  ]);
});

it('Should accept anonymous clients, and events with any name', async () => {
  testServer = await TestServer.open('0.12.4');
  const ghost = await client(undefined);
  expect(await ghost.emitWithAck('user-join', { auth: { token: 'nope' } })).toBeUndefined();
  for (const name of ['error', 'toString', '__proto__']) expect(await ghost.emitWithAck(name, 1, 2)).toBeUndefined();
});

it('Should end an anonymous session at its first heartbeat, from 0.12.0', async () => {
  testServer = await TestServer.open('0.12.4');
  const ghost = await client(undefined);
  const reason = new Promise((resolve) => ghost.on('disconnect', resolve));
  ghost.emit('heartbeat', {});
  expect(await reason).toBe('io server disconnect');
});

it('Should remove a session that disconnected, and its rooms', async () => {
  testServer = await TestServer.open('0.7.2');
  const bob = await testServer.join(testServer.bob);
  bob.send('41');
  await testServer.channel();
  bob.send('40');
  await bob.waitForFrame('40');
  expect(bob.frames.filter((frame) => frame.startsWith('42'))).toEqual([]);
});

it('Should ping and close a silent connection', async () => {
  testServer = await TestServer.open('0.7.2', { pingInterval: 20, pingTimeout: 20 });
  const session = await testServer.connect();
  expect(await session.waitForFrame('2')).toBe('2');
  await session.waitUntil(() => session.isClosed);
});

it('Should close a connection that exceeds the maximum payload of the release', async () => {
  testServer = await TestServer.open('0.7.2');
  const session = await testServer.connect();
  session.send(`42["heartbeat","${'x'.repeat(1_200_000)}"]`);
  await session.waitUntil(() => session.isClosed);
});

it('Should refuse polling', async () => {
  testServer = await TestServer.open('0.12.4');
  expect((await fetch(`${testServer.server.url}/ws/socket.io/?EIO=4&transport=polling`)).status).toBe(400);
});

it('Should report a port that is in use', async () => {
  testServer = await TestServer.open('0.12.4');
  const again = startReferenceServer({ suite: loadSuite(), profile: '0.12.4', port: testServer.server.port });
  await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
