/**
 * A minimal server for tests of the runner, independent of the reference server: users, one room per channel, typing
 * events.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Json, JsonObject } from '../../../../src/suite/types.js';
import { decodeFrame, encodeAck, encodeEvent } from '../../../../src/wire/codec.js';

/** Faults that a test gives the server. */
export interface Misbehaviour {
  maxPayload?: number;
  /** Arguments of the user-join ack, in place of the right ones. */
  joined?: Json[];
  /** Receives every event first; true when it handled the event. */
  intercept?(event: string, payload: Json | undefined, socket: WebSocket): boolean;
}

/** A running fake server. */
export interface FakeServer {
  url: string;
  users: Map<string, { id: string; name: string; role: string }>;
  channels: Map<string, string[]>;
  /** Closes every socket and stops listening. */
  close(): Promise<void>;
}

interface Connection {
  socket: WebSocket;
  user?: { id: string; name: string; role: string };
}

const at = (value: Json | undefined, ...path: string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as JsonObject)[key] : undefined),
    value,
  );

/** Starts the fake server on a free port. */
export async function startFakeServer(wrong: Misbehaviour = {}): Promise<FakeServer> {
  const http = createServer((_request, response) => response.writeHead(404).end());
  const sockets = new WebSocketServer({ server: http, path: '/ws/socket.io/' });
  const users: FakeServer['users'] = new Map();
  const channels: FakeServer['channels'] = new Map();
  const connections = new Set<Connection>();
  let count = 0;

  const onEvent = (connection: Connection, data: Json[], id: number | undefined): void => {
    const [event, payload] = [String(data[0]), data[1]];
    const { socket } = connection;
    if (wrong.intercept?.(event, payload, socket)) return;
    const ack = (args: Json[]): void => {
      if (id !== undefined) socket.send(encodeAck(id, args));
    };
    if (event === 'user-join') {
      connection.user = users.get(String(at(payload, 'auth', 'token'))) ?? connection.user!;
      ack(wrong.joined ?? (connection.user ? [{ id: connection.user.id, name: connection.user.name }] : []));
    } else if (event === 'events:channel') {
      const members = channels.get(String(at(payload, 'channel_id'))) ?? [];
      const receivers = [...connections].filter(({ user }) => user && members.includes(user.id));
      for (const other of receivers)
        other.socket.send(encodeEvent(event, [{ ...(payload as JsonObject), user: { ...connection.user! } }]));
      ack([]);
    } else if (event === 'join-channels') ack([]);
  };

  sockets.on('connection', (socket) => {
    const connection: Connection = { socket };
    connections.add(connection);
    socket.on('close', () => connections.delete(connection));
    socket.send(
      `0{"sid":"e${++count}","upgrades":[],"pingTimeout":200,"pingInterval":20,"maxPayload":` +
        `${wrong.maxPayload ?? 1_000_000}}`,
    );
    const pings = setInterval(() => socket.send('2'), 20);
    socket.on('close', () => clearInterval(pings));
    socket.on('message', (bytes: Buffer) => {
      const packet = decodeFrame(bytes.toString('utf8'));
      if (packet.engine !== 'message') return;
      const { type, data, id } = packet.packet;
      if (type === 'connect') socket.send(`40{"sid":"s${++count}"}`);
      if (type === 'event') onEvent(connection, data as Json[], id);
    });
  });
  const close = async (): Promise<void> => {
    for (const { socket } of connections) socket.terminate();
    sockets.close();
    http.closeAllConnections();
    await new Promise<void>((resolve) => {
      http.close(() => resolve());
    });
  };
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', () => resolve());
  });
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, users, channels, close };
}
