/**
 * The proxy that the client under test connects to. It records all traffic to the upstream server, and can inject,
 * suppress and refuse frames and connections.
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
import type { MockClientSide } from './mock-transport.js';
import { relay } from './rest-relay.js';
import { serveStatic } from './static-files.js';
import { ProxiedConnection, type PingSettings } from './proxied-connection.js';

/** One activity of the client: an event by its newest name, `connect`, `request`, or `ack` with its id. */
export interface ClientActivity {
  event: string;
  payload: Json | undefined;
  id?: number;
  connection?: ProxiedConnection;
}

/** Options of a recording proxy. */
export interface RecordingProxyOptions {
  /** Base URL of the upstream server. */
  upstream: string;
  /** Prefix of connection names in the trace, unique for each proxy. */
  name: string;
  projection: Projection;
  /** Address to listen on; default: loopback. */
  host?: string;
  port?: number;
  /** Folder of a built web client. */
  staticFolder?: string;
  /** Transport of the websockets; default: `tcp`. Requests always use TCP. */
  transport?: Transport;
  record(line: TraceLine): void;
}

/** See {@link RecordingProxyOptions.transport}. */
export type Transport = 'tcp' | 'mock';

const SOCKET_PATH = '/ws/socket.io';
/** Response status while the server is away. */
const UNAVAILABLE = 503;
/** Paths of the API. All other paths are pages of the web client, if there is one. */
const API_PATH = /^\/(api|ollama|openai|ws|health|oauth)\b/;

/** Records everything between client and server, and interferes when a scenario requires it. */
export class RecordingProxy {
  /** Address for the client. */
  url = '';
  /** Every websocket so far, oldest first. */
  readonly connections: ProxiedConnection[] = [];
  /** All activity of the client so far. */
  readonly activities: ClientActivity[] = [];
  /** Ping settings for connections that open from now on. */
  pingSettings: PingSettings | undefined;
  /** The client's side of the transport, when it is not TCP. */
  mock: MockClientSide | undefined;
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

  /** Opens a proxy on the given port, or on a free one. */
  static async open(options: RecordingProxyOptions): Promise<RecordingProxy> {
    const proxy = new RecordingProxy(options);
    const host = options.host ?? '127.0.0.1';
    await new Promise<void>((resolve, reject) => {
      proxy.#http.on('error', reject);
      proxy.#http.listen(options.port ?? 0, host, resolve);
    });
    proxy.url = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${(proxy.#http.address() as AddressInfo).port}`;
    if (options.transport === 'mock') {
      // imported on demand, because only these runs need it
      const { listenMocked } = await import('./mock-transport.js');
      proxy.mock = await listenMocked({
        url: `${proxy.url.replace(/^http/, 'ws')}${SOCKET_PATH}/`,
        isRefused: () => proxy.#isAway && proxy.#recordRefusal(`${SOCKET_PATH}/`) === UNAVAILABLE,
        onConnection: (client, path) => proxy.#accept(client, path),
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

  /** Assigns everything from now on to this execution, including the connections that are open. */
  enterRun(run: string): void {
    this.#run = run;
    for (const connection of this.connections.filter(({ isOpen }) => isOpen))
      this.#record({ kind: 'open', conn: connection.conn, run, session: 'client' });
  }

  /** Refuses every connection for this time, in ms. */
  refuseFor(ms: number): void {
    this.#awayUntil = performance.now() + ms;
  }

  /** Calls back on every activity and every change. */
  watch(callback: () => void): () => void {
    this.#watchers.add(callback);
    return () => this.#watchers.delete(callback);
  }

  /** Ends every connection and stops listening. */
  async close(): Promise<void> {
    await Promise.all(this.connections.map(async (connection) => await connection.terminate()));
    this.mock?.close();
    await new Promise<void>((resolve) => {
      this.#http.close(() => resolve());
      this.#http.closeAllConnections();
    });
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const path = request.url ?? '/';
    if (this.#isAway || this.mock !== undefined || !path.startsWith(SOCKET_PATH)) {
      const status = this.#recordRefusal(path);
      socket.end(
        `HTTP/1.1 ${status} ${status === UNAVAILABLE ? 'Service Unavailable' : 'Not Found'}\r\nconnection: ` +
          'close\r\ncontent-length: 0\r\n\r\n',
      );
      return;
    }
    this.#sockets.handleUpgrade(request, socket, head, (client) => this.#accept(client, path));
  }

  get #isAway(): boolean {
    return performance.now() < this.#awayUntil;
  }

  /** Responds to a refused upgrade as a reverse proxy does while its server is down. */
  #recordRefusal(path: string): number {
    const status = this.#isAway && path.startsWith(SOCKET_PATH) ? UNAVAILABLE : 404;
    this.#record({
      kind: 'rest',
      ...(this.#run === undefined ? {} : { run: this.#run }),
      actor: 'client',
      method: 'GET',
      path,
      status,
    });
    this.#add({ event: 'request', payload: { method: 'GET', path, body: null, status } });
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
        pingSettings: this.pingSettings,
        record: (line) => this.#record(line),
        observe: (text, connection) => this.#observe(text, connection),
      }),
    );
    this.#changed();
  }

  #observe(text: string | undefined, connection: ProxiedConnection): void {
    const packet = text === undefined ? undefined : decodeFrame(text);
    if (packet?.engine !== 'message') return this.#changed();
    const { type, data, id } = packet.packet;
    if (type === 'connect') return this.#add({ event: 'connect', payload: data ?? null, connection });
    if (type === 'ack' || type === 'binary-ack')
      return this.#add({ event: 'ack', payload: data ?? null, ...(id === undefined ? {} : { id }), connection });
    if (!Array.isArray(data)) return this.#changed();
    const event = eventName(this.options.projection, String(data[0]));
    if (event === 'user-join') connection.noteUserJoin(id);
    this.#add({ event, payload: data[1], connection });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { staticFolder, upstream } = this.options;
    const { pathname } = new URL(request.url ?? '/', 'http://proxy.invalid');
    if (staticFolder !== undefined && !API_PATH.test(pathname)) {
      serveStatic(staticFolder, pathname, response).catch(() => response.destroy());
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
        this.#add({ event: 'request', payload: { method, path, body: parsed ?? null, status } });
      })
      .catch(() => response.destroy())
      .finally(() => {
        this.#requests -= 1;
        this.#changed();
      });
  }

  #add(what: ClientActivity): void {
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
