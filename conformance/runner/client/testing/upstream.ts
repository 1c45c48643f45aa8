/**
 * An upstream server for tests of the recording proxy: it does what the test says and keeps what it received.
 *
 * @module
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import { waitUntil } from '../../shared/wait.js';

/** A scriptable upstream server. */
export class Upstream {
  url = '';
  /** Received websocket messages, binary ones as base64. */
  readonly got: string[] = [];
  readonly sockets: WebSocket[] = [];
  /** The response to every request. */
  answer: { status: number; text: string; type?: string } = { status: 200, text: '{}' };
  readonly requests: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[] = [];
  readonly #watchers = new Set<() => void>();
  readonly #http = createServer((request, response) => {
    let body = '';
    request.on('data', (run: Buffer) => (body += run.toString()));
    request.on('end', () => {
      this.requests.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      response
        .writeHead(this.answer.status, { 'content-type': this.answer.type ?? 'application/json' })
        .end(this.answer.text);
    });
  });

  static async open(): Promise<Upstream> {
    const upstream = new Upstream();
    const sockets = new WebSocketServer({ server: upstream.#http });
    sockets.on('connection', (socket) => {
      upstream.sockets.push(socket);
      socket.on('message', (data: Buffer, isBinary) =>
        upstream.#note(isBinary ? data.toString('base64') : data.toString()),
      );
      socket.on('close', () => upstream.#note('closed'));
      socket.on('error', () => undefined);
      upstream.#changed();
    });
    await new Promise<void>((resolve) => upstream.#http.listen(0, '127.0.0.1', resolve));
    upstream.url = `http://127.0.0.1:${(upstream.#http.address() as AddressInfo).port}`;
    return upstream;
  }

  watch(callback: () => void): () => void {
    this.#watchers.add(callback);
    return () => this.#watchers.delete(callback);
  }

  /** Resolves with true when the condition holds, or with false after two seconds. */
  async until(condition: () => boolean): Promise<boolean> {
    return await waitUntil(condition, [this], 2000, new AbortController().signal);
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.terminate();
    await new Promise<void>((resolve) => {
      this.#http.close(() => resolve());
      this.#http.closeAllConnections();
    });
  }

  #note(what: string): void {
    this.got.push(what);
    this.#changed();
  }

  #changed(): void {
    for (const callback of [...this.#watchers]) callback();
  }
}
