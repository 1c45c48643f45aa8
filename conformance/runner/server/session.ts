/**
 * One session: a websocket with our own codec. Every raw frame is recorded in both directions.
 *
 * @module
 */
import { WebSocket, type RawData } from 'ws';
import type { Json } from '../../../src/suite/types.js';
import { decodeFrame, encodeAck, encodeConnect, encodeDisconnect, encodeEvent } from '../../../src/wire/codec.js';
import type { TraceLine } from '../../trace/line.js';
import { HarnessError, reasonOf } from '../shared/errors.js';
import { Inbox } from './inbox.js';

/** Options of a session. */
export interface SessionOptions {
  url: string;
  /** Name of the session in the scenario. */
  name: string;
  /** Name of the person in the scenario, or `nobody`. */
  person: string;
  /** Execution of the scenario; absent for the probe before the run. */
  run?: string;
  /** Receives the trace lines; absent for the probe before the run. */
  record?(line: TraceLine): void;
  /** Time for opening the websocket, in ms. */
  deadline: number;
}

/** Where Open WebUI serves Socket.IO. */
function endpoint(url: string): string {
  return `${url.replace(/^http/, 'ws')}/ws/socket.io/?EIO=4&transport=websocket`;
}

/** A session of a scenario. When it is reopened after a close, it gets a new connection. */
export class Session {
  readonly name: string;
  readonly person: string;
  /** Everything received on the current connection. */
  inbox = new Inbox();
  /** Connection id of the trace. */
  conn = '';
  readonly #options: SessionOptions;
  readonly #waiters = new Set<() => void>();
  /** Sockets that we began to close, so that the trace can name the side that closed. */
  readonly #closing = new WeakSet<WebSocket>();
  #socket: WebSocket | undefined;
  #opened = 0;
  #nextId = 1;
  #endedByServer = false;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.name = options.name;
    this.person = options.person;
  }

  /** True while the websocket is open. */
  get isOpen(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  /** True while the session is connected to the namespace: it can emit, receive and be fenced. */
  get isConnected(): boolean {
    return this.isOpen && this.inbox.sid !== undefined;
  }

  /** True when the server closed the last websocket. */
  get endedByServer(): boolean {
    return this.#endedByServer;
  }

  /** Opens a new websocket. Resolves when it is open; the Engine.IO open packet may arrive later. */
  async open(): Promise<void> {
    const { run, name, person, url, deadline } = this.#options;
    this.#opened++;
    this.#nextId = 1;
    this.inbox = new Inbox();
    this.conn = `${run ?? 'probe'}:${name}${this.#opened > 1 ? `~${this.#opened}` : ''}`;
    const socket = new WebSocket(endpoint(url), { perMessageDeflate: false, handshakeTimeout: deadline });
    this.#socket = socket;
    let opened = false;
    await new Promise<void>((resolve, reject) => {
      socket.on('open', () => {
        opened = true;
        this.#record({ kind: 'open', conn: this.conn, ...(run === undefined ? {} : { run }), session: name, person });
        resolve();
      });
      socket.on('message', (data, isBinary) => this.#receive(data, isBinary, socket));
      // after opening, an error is followed by a close, which is recorded
      socket.on('error', (error) =>
        reject(new HarnessError(`cannot open a websocket at ${endpoint(url)}: ${reasonOf(error)}`)),
      );
      socket.on('close', (code) => {
        if (opened) this.#ended(code, socket);
      });
    });
  }

  /** Sends CONNECT for the default namespace. */
  connect(auth?: Json): void {
    this.send(encodeConnect(auth));
  }

  /** Emits an event without requesting an ack. */
  emit(event: string, args: Json[]): void {
    this.send(encodeEvent(event, args));
  }

  /**
   * Emits an event with an ack id that is unique on this connection, and returns the id. `attach` is sent as its binary
   * attachment.
   */
  call(event: string, args: Json[], attach?: string): number {
    const id = this.#nextId++;
    const text = encodeEvent(event, args, id);
    this.send(attach === undefined ? text : `451-${text.slice(2)}`);
    if (attach !== undefined) this.sendBytes(attach);
    return id;
  }

  /** Acknowledges a call of the server. */
  answer(id: number, args: Json[]): void {
    this.send(encodeAck(id, args));
  }

  /** Leaves the namespace; the websocket stays open. */
  leave(): void {
    this.send(encodeDisconnect());
    this.inbox.sid = undefined;
  }

  /** Closes the websocket. Resolves when it is closed. */
  async close(deadline: number): Promise<void> {
    const socket = this.#socket;
    if (!socket || socket.readyState === WebSocket.CLOSED) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => socket.terminate(), deadline);
      socket.on('close', () => {
        clearTimeout(timer);
        resolve();
      });
      if (socket.readyState === WebSocket.OPEN) this.#closing.add(socket);
      socket.close();
    });
  }

  /** Sends a raw frame. A frame for a closed socket is dropped, as on the network. */
  send(text: string): void {
    if (!this.isOpen) return;
    this.#record({ kind: 'frame', conn: this.conn, dir: 'c2s', text });
    this.#socket?.send(text);
  }

  /** Sends a binary frame. */
  sendBytes(base64: string): void {
    if (!this.isOpen) return;
    this.#record({ kind: 'frame', conn: this.conn, dir: 'c2s', base64 });
    this.#socket?.send(Buffer.from(base64, 'base64'));
  }

  /** Calls back on every change of the session, until the returned function is called. */
  watch(callback: () => void): () => void {
    this.#waiters.add(callback);
    return () => this.#waiters.delete(callback);
  }

  #receive(data: RawData, isBinary: boolean, socket: WebSocket): void {
    if (socket !== this.#socket) return;
    const bytes = Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Buffer);
    if (isBinary) {
      const base64 = bytes.toString('base64');
      this.#record({ kind: 'frame', conn: this.conn, dir: 's2c', base64 });
      this.inbox.attach(base64);
      return this.#changed();
    }
    const text = bytes.toString('utf8');
    this.#record({ kind: 'frame', conn: this.conn, dir: 's2c', text });
    const packet = decodeFrame(text);
    this.inbox.add(packet);
    if (packet.engine === 'ping') this.send(`3${packet.text}`);
    // the server closes the transport with this packet, so the close that follows is the server's
    if (packet.engine === 'close') socket.close();
    this.#changed();
  }

  #ended(code: number, socket: WebSocket): void {
    if (socket !== this.#socket) return;
    this.inbox.sid = undefined;
    this.#endedByServer = !this.#closing.has(socket);
    this.#record({ kind: 'close', conn: this.conn, code, by: this.#endedByServer ? 'server' : 'client' });
    this.#changed();
  }

  #record(line: TraceLine): void {
    this.#options.record?.(line);
  }

  #changed(): void {
    for (const callback of [...this.#waiters]) callback();
  }
}
