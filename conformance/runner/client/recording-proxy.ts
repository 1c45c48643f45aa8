/**
 * What the client under test connects to: a proxy in front of a server, which records, injects, swallows, drops and
 * refuses.
 *
 * @module
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { eventName } from '../../../src/suite/names.js';
import type { Json, Projection } from '../../../src/suite/types.js';
import { decodeFrame } from '../../../src/wire/codec.js';
import { parseJson } from '../../../src/wire/lossless.js';
import type { TraceLine } from '../../trace/line.js';
import type { ClientSocket } from './client-socket.js';
import type { MockEnd } from './mock-transport.js';
import { relay } from './rest-relay.js';
import { serveStatic } from './static-files.js';
import { ProxiedConnection, type Announced } from './proxied-connection.js';

/** Something that came from the client: an event by its newest name, `connect`, `request`, or `ack` with its id. */
export interface ClientActivity {
  event: string;
  payload: Json | undefined;
  id?: number;
  connection?: ProxiedConnection;
}

/** How to open a recording proxy. */
export interface RecordingProxyOptions {
  /** Base URL of the server behind. */
  upstream: string;
  /** Tells the connections of several proxies apart in the trace. */
  name: string;
  projection: Projection;
  /** Address to listen on; the loopback one when absent. */
  host?: string;
  port?: number;
  /** Folder of a built web client. */
  statics?: string;
  /** What carries the websockets; `tcp` when absent. Requests always go over TCP. */
  transport?: Transport;
  record(line: TraceLine): void;
}

/** See {@link RecordingProxyOptions.transport}. */
export type Transport = 'tcp' | 'mock';

const SOCKET = '/ws/socket.io';
/** Status of a server that is away. */
const AWAY = 503;
/** Everything else is a page of the web client, when there is one. */
const API = /^\/(api|ollama|openai|ws|health|oauth)\b/;

/** A proxy that records what passes, and interferes where a scenario says so. */
export class RecordingProxy {
  /** Address for the client. */
  url = '';
  /** Every websocket so far, oldest first. */
  readonly connections: ProxiedConnection[] = [];
  /** What came from the client so far. */
  readonly activities: ClientActivity[] = [];
  /** Pings announced to connections that begin from now on. */
  announced: Announced | undefined;
  /** What the client connects with, where it is not TCP. */
  mock: MockEnd | undefined;
  #run: string | undefined;
  #awayUntil = 0;
  #requests = 0;
  readonly #watchers = new Set<() => void>();
  readonly #sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  readonly #http: Server;

  private constructor(readonly options: RecordingProxyOptions) {
    this.#http = createServer((request, response) => this.#answer(request, response));
    this.#http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
      this.#upgrade(request, socket, head),
    );
  }

  /** Opens a proxy on a port that the system chooses, unless one is asked for. */
  static async open(options: RecordingProxyOptions): Promise<RecordingProxy> {
    const proxy = new RecordingProxy(options);
    const host = options.host ?? '127.0.0.1';
    await new Promise<void>((resolve, reject) => {
      proxy.#http.on('error', reject);
      proxy.#http.listen(options.port ?? 0, host, resolve);
    });
    proxy.url = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${(proxy.#http.address() as AddressInfo).port}`;
    if (options.transport === 'mock') {
      // loads what no other run needs
      const { listenMocked } = await import('./mock-transport.js');
      proxy.mock = await listenMocked({
        url: `${proxy.url.replace(/^http/, 'ws')}${SOCKET}/`,
        refuses: () => proxy.#isAway && proxy.#refused(`${SOCKET}/`) === AWAY,
        accepts: (client, path) => proxy.#accept(client, path),
      });
    }
    return proxy;
  }

  /** The newest connection that is in the namespace. */
  get currentConnection(): ProxiedConnection | undefined {
    return this.connections.findLast((connection) => connection.isConnected);
  }

  /** True while a request of the client is not answered. */
  get isBusy(): boolean {
    return this.#requests > 0;
  }

  /** What comes from now on belongs to this execution of a scenario; connections that are open go over into it. */
  enter(run: string): void {
    this.#run = run;
    for (const connection of this.connections.filter(({ isOpen }) => isOpen))
      this.#record({ kind: 'open', conn: connection.conn, run, session: 'client' });
  }

  /** Refuses every connection for so many ms. */
  away(ms: number): void {
    this.#awayUntil = performance.now() + ms;
  }

  /** Calls back whenever something came or changed. */
  watch(callback: () => void): () => void {
    this.#watchers.add(callback);
    return () => this.#watchers.delete(callback);
  }

  /** Ends every connection and stops listening. */
  async close(): Promise<void> {
    await Promise.all(this.connections.map(async (connection) => await connection.end()));
    this.mock?.close();
    await new Promise<void>((resolve) => {
      this.#http.close(() => resolve());
      this.#http.closeAllConnections();
    });
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const path = request.url ?? '/';
    if (this.#isAway || this.mock !== undefined || !path.startsWith(SOCKET)) {
      const status = this.#refused(path);
      socket.end(
        `HTTP/1.1 ${status} ${status === AWAY ? 'Service Unavailable' : 'Not Found'}\r\nconnection: ` +
          'close\r\ncontent-length: 0\r\n\r\n',
      );
      return;
    }
    this.#sockets.handleUpgrade(request, socket, head, (client) => this.#accept(client, path));
  }

  get #isAway(): boolean {
    return performance.now() < this.#awayUntil;
  }

  /** As a proxy does while the server behind it is gone. */
  #refused(path: string): number {
    const status = this.#isAway && path.startsWith(SOCKET) ? AWAY : 404;
    this.#record({
      kind: 'rest',
      ...(this.#run === undefined ? {} : { run: this.#run }),
      actor: 'client',
      method: 'GET',
      path,
      status,
    });
    this.#came({ event: 'request', payload: { method: 'GET', path, body: null, status } });
    return status;
  }

  #accept(client: ClientSocket, path: string): void {
    const conn = `${this.options.name}:${this.connections.length + 1}`;
    this.#record({
      kind: 'open',
      conn,
      ...(this.#run === undefined ? {} : { run: this.#run }),
      session: 'client',
      person: 'me',
      path,
    });
    this.connections.push(
      new ProxiedConnection({
        conn,
        client,
        upstream: `${this.options.upstream.replace(/^http/, 'ws')}${path}`,
        announced: this.announced,
        record: (line) => this.#record(line),
        heard: (text, connection) => this.#heard(text, connection),
      }),
    );
    this.#changed();
  }

  #heard(text: string | undefined, connection: ProxiedConnection): void {
    const packet = text === undefined ? undefined : decodeFrame(text);
    if (packet?.engine !== 'message') return this.#changed();
    const { type, data, id } = packet.packet;
    if (type === 'connect') return this.#came({ event: 'connect', payload: data ?? null, connection });
    if (type === 'ack' || type === 'binary-ack')
      return this.#came({ event: 'ack', payload: data ?? null, ...(id === undefined ? {} : { id }), connection });
    if (!Array.isArray(data)) return this.#changed();
    const event = eventName(this.options.projection, String(data[0]));
    if (event === 'user-join') connection.join(id);
    this.#came({ event, payload: data[1], connection });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { statics, upstream } = this.options;
    const { pathname } = new URL(request.url ?? '/', 'http://proxy.invalid');
    if (statics !== undefined && !API.test(pathname)) {
      serveStatic(statics, pathname, response).catch(() => response.destroy());
      return;
    }
    const run = this.#run;
    this.#requests += 1;
    relay(request, response, upstream)
      .then(({ method, path, body, status }) => {
        const parsed = jsonOf(body);
        this.#record({
          kind: 'rest',
          ...(run === undefined ? {} : { run }),
          actor: 'client',
          method,
          path,
          ...(parsed === undefined ? {} : { body: parsed }),
          status,
        });
        this.#came({ event: 'request', payload: { method, path, body: parsed ?? null, status } });
      })
      .catch(() => response.destroy())
      .finally(() => {
        this.#requests -= 1;
        this.#changed();
      });
  }

  #came(what: ClientActivity): void {
    this.activities.push(what);
    this.#changed();
  }

  #record(line: TraceLine): void {
    this.options.record(line);
  }

  #changed(): void {
    for (const callback of [...this.#watchers]) callback();
  }
}

function jsonOf(text: string): Json | undefined {
  try {
    return text === '' ? undefined : parseJson(text);
  } catch {
    return undefined;
  }
}
