/**
 * Websockets of mock-socket instead of TCP: for clients that take a WebSocket implementation, and places that have no
 * network.
 *
 * @module
 */
import { WebSocket as BrowserTransport } from 'socket.io-client';
import type { RawData } from 'ws';
import { UsageError } from '../shared/errors.js';
import type { ClientSocket } from './client-socket.js';

/** What a client connects with. */
export interface MockEnd {
  /** A class with the interface of a browser's `WebSocket`. */
  WebSocket: new (url: string) => MockedWebSocket;
  /** The same for the option `transports` of socket.io-client. */
  transport: typeof BrowserTransport;
  /** Nobody can connect any more. */
  close(): void;
}

/** As much of the interface as a transport needs. */
export interface MockedWebSocket {
  send(data: string | ArrayBuffer): void;
  close(code?: number, reason?: string): void;
}

/** Who listens. */
export interface MockListener {
  /** Address of the websocket, without a query. */
  url: string;
  /** True: it is not let in. */
  refuses(): boolean;
  accepts(client: ClientSocket, path: string): void;
}

/** As much of mock-socket's server-side socket as is used here. */
interface ServerSide {
  readonly url: string;
  readonly readyState: number;
  send(data: string | ArrayBuffer): void;
  close(options: { code: number; reason: string; wasClean: boolean }): void;
  on(type: string, listener: (event: never) => void): void;
}

/** How a connection ends of which nobody has said goodbye. */
const ABNORMAL = 1006;

/**
 * Listens.
 *
 * @throws {@link UsageError} when mock-socket is not installed.
 */
export async function listenMocked({ url, refuses, accepts }: MockListener): Promise<MockEnd> {
  const { Server, WebSocket } = await import('mock-socket').catch((cause: unknown) => {
    throw new UsageError(
      "transport: 'mock' needs the package mock-socket, which is not installed: npm install --save-dev mock-socket",
      { cause },
    );
  });
  // it does not take the place of the global WebSocket, which other tests may need
  const server = new Server(url, { mock: false, verifyClient: () => !refuses() });
  server.on('connection', (socket) => {
    const { pathname, search } = new URL(socket.url);
    accepts(serverEnd(socket), `${pathname}${search}`);
  });
  return { WebSocket, transport: transportOver(WebSocket), close: () => server.stop() };
}

function serverEnd(socket: ServerSide): ClientSocket {
  return {
    get readyState() {
      return socket.readyState;
    },
    on(
      event: string,
      listener: ((data: RawData, isBinary: boolean) => void) & ((code: number) => void) & ((error: Error) => void),
    ) {
      if (event === 'message')
        socket.on('message', (data: string | ArrayBuffer) =>
          listener(Buffer.from(data as string), typeof data !== 'string'),
        );
      if (event === 'close') socket.on('close', ({ code }: { code: number }) => listener(code));
    },
    // mock-socket makes a text of every other kind of bytes
    send: (data) => socket.send(typeof data === 'string' ? data : bytesOf(data)),
    close: (code) => socket.close({ code, reason: '', wasClean: true }),
    terminate: () => socket.close({ code: ABNORMAL, reason: '', wasClean: false }),
  };
}

function transportOver(WebSocket: MockEnd['WebSocket']): typeof BrowserTransport {
  return class MockTransport extends BrowserTransport {
    override createSocket(uri: string): MockedWebSocket {
      return new WebSocket(uri);
    }

    override doWrite(_packet: unknown, data: unknown): void {
      (this.ws as MockedWebSocket).send(typeof data === 'string' ? data : bytesOf(data as Uint8Array));
    }
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer =>
  buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
