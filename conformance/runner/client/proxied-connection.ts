/**
 * One websocket of the client under test, relayed to the upstream server. Every frame is recorded; the runner sends
 * some itself.
 *
 * @module
 */
import { WebSocket, type RawData } from 'ws';
import { isObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';
import { decodeFrame } from '../../../src/wire/codec.js';
import type { TraceLine } from '../../trace/line.js';
import type { ClientSocket } from './client-socket.js';

/** Ping settings that replace the server's in the open packet. */
export interface PingSettings {
  pingInterval: number;
  pingTimeout: number;
}

/** How the server ends a connection. */
export type DropKind = 'cut' | 'close' | 'leave' | 'packet';

/** Options of a proxied connection. */
export interface ProxiedConnectionOptions {
  /** Name of the connection in the trace. */
  conn: string;
  client: ClientSocket;
  /** Websocket address of the upstream server. */
  upstream: string;
  pingSettings: PingSettings | undefined;
  record(line: TraceLine): void;
  /** Called with each frame of the client (undefined for binary ones), and on every change of the connection. */
  observe(text: string | undefined, connection: ProxiedConnection): void;
}

/** Status code of RFC 6455 for going away, used in place of codes that must not be sent. */
const GOING_AWAY = 1001;
const isSendableCode = (code: number): boolean => code === 1000 || (code >= 3000 && code < 5000);

/** One relayed websocket. */
export class ProxiedConnection {
  readonly conn: string;
  /** Session id of the namespace, as the server sent it. */
  sid: string | undefined;
  /** True when the client sent user-join and, if it requested an ack, received it. */
  hasJoined = false;
  #joining: number | undefined;
  /** Number of the runner's pings. */
  #asked = 0;
  #pongs = 0;
  readonly #options: ProxiedConnectionOptions;
  readonly #client: ClientSocket;
  readonly #upstream: WebSocket;
  readonly #waiting: (string | Buffer)[] = [];
  /** Ack ids of the runner's calls, whose answers are not relayed. */
  readonly #own = new Set<number>();
  /** Number of binary frames that still belong to an answer that is not relayed. */
  #swallow = 0;
  #silent = false;
  #dropped = false;
  #pings: NodeJS.Timeout | undefined;

  constructor(options: ProxiedConnectionOptions) {
    this.#options = options;
    this.conn = options.conn;
    this.#client = options.client;
    this.#upstream = new WebSocket(options.upstream, { perMessageDeflate: false });
    this.#upstream.on('open', () => {
      for (const data of this.#waiting.splice(0)) this.#upstream.send(data);
    });
    this.#upstream.on('message', (data, isBinary) => this.#fromServer(data, isBinary));
    this.#upstream.on('close', (code) => {
      if (this.isOpen) this.#dropped = true;
      this.#client.close(isSendableCode(code) ? code : GOING_AWAY);
    });
    // an error is followed by a close, which is relayed
    this.#upstream.on('error', () => undefined);
    this.#client.on('error', () => undefined);
    this.#client.on('message', (data, isBinary) => this.#fromClient(data, isBinary));
    this.#client.on('close', (code) => this.#ended(code));
    const { pingSettings } = options;
    if (pingSettings) this.#pings = setInterval(() => this.#ping(), pingSettings.pingInterval);
  }

  /** True while the websocket is open. */
  get isOpen(): boolean {
    return this.#client.readyState === WebSocket.OPEN;
  }

  /** True while the client is in the namespace. */
  get isConnected(): boolean {
    return this.isOpen && this.sid !== undefined;
  }

  /** True when every ping of the fences was answered. */
  get hasAnsweredPings(): boolean {
    return this.#pongs >= this.#asked;
  }

  /** Sends a frame of the runner. */
  send(frame: string | { base64: string }): void {
    if (!this.isOpen) return;
    if (typeof frame === 'string') {
      this.#record({ kind: 'frame', conn: this.conn, dir: 's2c', text: frame });
      this.#client.send(frame);
    } else {
      this.#record({ kind: 'frame', conn: this.conn, dir: 's2c', base64: frame.base64 });
      this.#client.send(Buffer.from(frame.base64, 'base64'));
    }
  }

  /** Sends a call of the runner; the answer is not relayed to the upstream server. */
  sendCall(frame: string, id: number): void {
    this.#own.add(id);
    this.send(frame);
  }

  /** Notes that the client sent user-join, with this ack id if it requested one. */
  noteUserJoin(id: number | undefined): void {
    this.#joining = id;
    this.hasJoined ||= id === undefined;
  }

  /** Sends the ping of a fence; see {@link hasAnsweredPings}. */
  sendFencePing(): void {
    if (!this.isOpen || this.#silent) return;
    this.#asked += 1;
    this.send('2');
  }

  /** Stops relaying frames to the client. */
  stopRelaying(): void {
    this.#silent = true;
    clearInterval(this.#pings);
  }

  /** Ends the connection. */
  endConnection(how: DropKind): void {
    if (!this.isOpen) return;
    if (how === 'leave') {
      this.send('41');
      this.sid = undefined;
      this.#forward('41');
      return;
    }
    this.#dropped = true;
    if (how === 'packet') this.send('1');
    if (how === 'cut') this.#client.terminate();
    else this.#client.close(GOING_AWAY);
  }

  /** Terminates both sides. Resolves when both are closed. */
  async terminate(): Promise<void> {
    await Promise.all(
      [this.#client, this.#upstream as ClientSocket].map(async (socket) => {
        if (socket.readyState === WebSocket.CLOSED) return;
        await new Promise<void>((resolve) => {
          socket.on('close', () => resolve());
          socket.terminate();
        });
      }),
    );
  }

  #fromClient(data: RawData, isBinary: boolean): void {
    const bytes = bytesOf(data);
    if (isBinary) {
      this.#record({ kind: 'frame', conn: this.conn, dir: 'c2s', base64: bytes.toString('base64') });
      if (this.#swallow > 0) this.#swallow -= 1;
      else this.#forward(bytes);
      return this.#options.observe(undefined, this);
    }
    const text = bytes.toString('utf8');
    this.#record({ kind: 'frame', conn: this.conn, dir: 'c2s', text });
    if (!this.#isOurs(text)) this.#forward(text);
    this.#options.observe(text, this);
  }

  /** True for pongs to the runner's pings and answers to its calls, which are not relayed. */
  #isOurs(text: string): boolean {
    if (text.startsWith('3')) {
      if (this.#pongs >= this.#asked) return this.#options.pingSettings !== undefined;
      this.#pongs += 1;
      return true;
    }
    const answer = /^4(?:3|6(\d+)-)(\d+)\[/.exec(text);
    if (!answer || !this.#own.has(Number(answer[2]))) return false;
    this.#swallow += Number(answer[1] ?? 0);
    return true;
  }

  #fromServer(data: RawData, isBinary: boolean): void {
    if (this.#silent) return;
    const bytes = bytesOf(data);
    if (isBinary) return this.send({ base64: bytes.toString('base64') });
    const text = bytes.toString('utf8');
    if (text.startsWith('2') && this.#options.pingSettings) return this.#forward('3');
    const packet = decodeFrame(text);
    if (packet.engine === 'message' && packet.packet.type === 'connect' && isObject(packet.packet.data))
      this.sid = String(packet.packet.data['sid']);
    if (packet.engine === 'message' && packet.packet.type === 'disconnect') this.sid = undefined;
    if (packet.engine === 'message' && packet.packet.type === 'ack' && packet.packet.id === this.#joining)
      this.hasJoined = true;
    this.send(packet.engine === 'open' ? this.#announcing(text, packet.data) : text);
    this.#options.observe(undefined, this);
  }

  #announcing(text: string, data: Json): string {
    const { pingSettings } = this.#options;
    return pingSettings && isObject(data) ? `0${JSON.stringify({ ...data, ...pingSettings })}` : text;
  }

  #ping(): void {
    if (this.isOpen) this.send('2');
  }

  #forward(data: string | Buffer): void {
    if (this.#upstream.readyState === WebSocket.OPEN) this.#upstream.send(data);
    else if (this.#upstream.readyState === WebSocket.CONNECTING) this.#waiting.push(data);
  }

  #ended(code: number): void {
    clearInterval(this.#pings);
    this.sid = undefined;
    this.#record({ kind: 'close', conn: this.conn, code, by: this.#dropped ? 'server' : 'client' });
    if (this.#upstream.readyState === WebSocket.CONNECTING) this.#upstream.terminate();
    else this.#upstream.close();
    this.#options.observe(undefined, this);
  }

  #record(line: TraceLine): void {
    this.#options.record(line);
  }
}

const bytesOf = (data: RawData): Buffer => (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Buffer));
