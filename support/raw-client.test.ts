import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import { RawClient, SOCKET_PATH } from './raw-client.js';

let server: WebSocketServer;
let onSocket: (socket: WebSocket) => void;
let paths: (string | undefined)[];
let received: string[];
beforeEach(async () => {
  paths = [];
  received = [];
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', (socket, { url }) => {
    paths.push(url);
    socket.on('message', (data) => received.push(String(data)));
    onSocket(socket);
  });
  await new Promise((resolve) => server.on('listening', resolve));
});
afterEach(async () => {
  for (const socket of server.clients) socket.terminate();
  await new Promise((resolve) => server.close(resolve));
});

const dial = (options?: { answerPings?: boolean }): RawClient =>
  RawClient.dial(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, options);

describe('RawClient', () => {
  it('Should keep every frame from the first on, and find an earlier one', async () => {
    onSocket = (socket) => {
      for (const frame of ['0{}', '40{}', Buffer.from([1, 2]), '42["a"]']) socket.send(frame);
    };
    const client = dial();
    expect(await client.waitForFrame('42')).toBe('42["a"]');
    expect(await client.waitForFrame('0')).toBe('0{}');
    expect(client.frames).toEqual(['0{}', '40{}', 'AQI=', '42["a"]']);
    expect(paths).toEqual([SOCKET_PATH]);
  });

  it('Should reject with the received frames when the server closes the connection', async () => {
    onSocket = (socket) => {
      socket.send('0{}');
      socket.close(4001);
    };
    const client = dial();
    await expect(client.waitForFrame('40')).rejects.toThrow(
      'the server closed the connection (4001) instead of a frame that starts with 40; it sent 0{}',
    );
    await expect(client.waitUntil(() => client.closeCode === 4001)).resolves.toBeUndefined();
  });

  it('Should resolve all waits whose frame has arrived', async () => {
    onSocket = (socket) => {
      socket.on('message', () => {
        for (const frame of ['1a', '1b']) socket.send(frame);
      });
      socket.send('0');
    };
    const client = dial();
    await client.waitForFrame('0');
    const waiting = [client.waitForFrame('1b'), client.waitForFrame('1a')];
    client.send('go');
    expect(await Promise.all(waiting)).toEqual(['1b', '1a']);
  });

  it.each([
    [true, ['3', 'end']],
    [false, ['end']],
  ])('Should answer pings only with answerPings: %s', async (answerPings, expected) => {
    onSocket = (socket) => {
      socket.send('2');
      socket.on('message', (data) => {
        if (String(data) === 'end') socket.send('over');
      });
    };
    const client = dial({ answerPings });
    await client.waitForFrame('2');
    client.send('end');
    await client.waitForFrame('over');
    expect(received).toEqual(expected);
  });
});
