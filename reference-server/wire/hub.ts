/**
 * The wire, built on socket.io: sessions, rooms and packets. It makes no decisions.
 *
 * @module
 */
import type { Server as HttpServer } from 'node:http';
import type { Socket } from 'socket.io';
import { Server } from 'socket.io';
import type { Json } from '../../src/suite/types.js';
import { encodeAck } from '../../src/wire/codec.js';
import type { Wire } from '../interpreter.js';
import type { Request } from './parser.js';
import { parser } from './parser.js';
import type { FrameHooks } from './websocket.js';
import { wsEngine } from './websocket.js';

/** Events of the wire. */
export interface HubEvents extends FrameHooks {
  connected(sid: string, auth: Json): void;
  event(sid: string, name: string, args: Json[], asked: number | undefined): void;
  /** The session ended; it was in these rooms. */
  gone(sid: string, rooms: string[]): void;
  /** A session acknowledged a call. */
  answered(sid: string, call: number, args: Json[]): void;
}

/** Engine.IO settings. */
export interface HubOptions {
  maxPayload: number;
  pingInterval: number;
  pingTimeout: number;
}

/** The wire of one server. */
export class Hub implements Wire {
  readonly #io: Server;
  readonly #events: HubEvents;
  /** Kept until the websocket closes: an ack may follow a DISCONNECT. */
  readonly #sockets = new Map<string, Socket>();

  constructor(http: HttpServer, options: HubOptions, events: HubEvents) {
    this.#events = events;
    this.#io = new Server(http, {
      path: '/ws/socket.io',
      transports: ['websocket'],
      serveClient: false,
      perMessageDeflate: false,
      httpCompression: false,
      // python-socketio waits for CONNECT without a time-out
      connectTimeout: 2 ** 31 - 1,
      maxHttpBufferSize: options.maxPayload,
      pingInterval: options.pingInterval,
      pingTimeout: options.pingTimeout,
      parser,
      wsEngine: wsEngine(events),
    });
    this.#io.on('connection', (socket) => this.#open(socket, events));
  }

  #open(socket: Socket, events: HubEvents): void {
    const sid = socket.id;
    this.#sockets.set(sid, socket);
    // Without next(), socket.io calls no listeners. So an event with any name, even a reserved one, is only dispatched.
    socket.use(([name, request]: unknown[]) => {
      const { args, asked } = request as Request;
      events.event(sid, String(name), args, asked);
    });
    let rooms: string[] = [];
    socket.on('disconnecting', () => (rooms = [...socket.rooms]));
    socket.on('disconnect', () => events.gone(sid, rooms));
    socket.conn.on('close', () => this.#sockets.delete(sid));
    events.connected(sid, socket.handshake.auth);
  }

  emit(sid: string, event: string, payload: Json): void {
    this.#sockets.get(sid)?.emit(event, payload);
  }

  ask(sid: string, event: string, payload: Json, call: number): void {
    // socket.io ignores a second acknowledgement of the same id
    this.#sockets.get(sid)?.emit(event, payload, (...args: Json[]) => this.#events.answered(sid, call, args));
  }

  ack(sid: string, id: number, args: Json[]): void {
    // Engine.IO adds the "4" of a message itself
    this.#sockets.get(sid)?.conn.write(encodeAck(id, args).slice(1), { compress: false });
  }

  join(sid: string, room: string): void {
    void this.#sockets.get(sid)?.join(room);
  }

  leave(sid: string, room: string): void {
    void this.#sockets.get(sid)?.leave(room);
  }

  disconnect(sid: string, by: 'server' | 'client'): void {
    // socket.io itself performs a client's DISCONNECT once the websocket admits the frame
    if (by === 'server') this.#sockets.get(sid)?.disconnect(false);
  }

  members(room: string): string[] {
    const inside = this.#io.of('/').adapter.rooms.get(room);
    return inside ? this.everyone().filter((sid) => inside.has(sid)) : [];
  }

  roomsOf(sid: string): string[] {
    return [...(this.#io.of('/').adapter.sids.get(sid) ?? [])];
  }

  everyone(): string[] {
    return [...this.#io.of('/').sockets.keys()];
  }

  /** Closes all websockets and the HTTP server. */
  async close(): Promise<void> {
    await this.#io.close();
  }
}
