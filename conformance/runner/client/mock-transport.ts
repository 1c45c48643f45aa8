/**
 * Websockets of mock-socket instead of TCP, for clients that accept a WebSocket implementation and environments without
 * a network.
 *
 * @module
 */
import { WebSocket as BrowserTransport } from 'socket.io-client';
import type { RawData } from 'ws';
import { UsageError } from '../shared/errors.js';
import type { ClientSocket } from './client-socket.js';

/** The client's side of the transport. */
export interface MockClientSide {
  /** A class with the interface of a browser's `WebSocket`. */
  WebSocket: new (url: string) => MockedWebSocket;
  /** The same for the option `transports` of socket.io-client. */
  transport: typeof BrowserTransport;
  /** Stops listening. */
  close(): void;
}

/** The part of the WebSocket interface that a transport needs. */
export interface MockedWebSocket {
  send(data: string | ArrayBuffer): void;
  close(code?: number, reason?: string): void;
}

/** Options and callbacks of a listener. */
export interface MockListener {
  /** Address of the websocket, without a query. */
  url: string;
  /** True refuses the connection. */
  isRefused(): boolean;
  onConnection(client: ClientSocket, path: string): void;
}

/** The part of mock-socket's server-side socket that is used here. */
interface ServerSide {
  readonly url: string;
  readonly readyState: number;
  send(data: string | ArrayBuffer): void;
  close(options: { code: number; reason: string; wasClean: boolean }): void;
  on(type: string, listener: (event: never) => void): void;
}

/** Close code of a connection that ended without a close frame. */
const ABNORMAL_CLOSURE = 1006;

/**
 * Listens for connections.
 *
 * @throws {@link UsageError} when mock-socket is not installed.
 */
export async function listenMocked({ url, isRefused, onConnection }: MockListener): Promise<MockClientSide> {
  const { Server, WebSocket } = await import('mock-socket').catch((cause: unknown) => {
    throw new UsageError(
      "transport: 'mock' needs the package mock-socket, which is not installed: npm install --save-dev mock-socket",
      { cause },
    );
  });
  // do not replace the global WebSocket, which other tests may need
  const server = new Server(url, { mock: false, verifyClient: () => !isRefused() });
  server.on('connection', (socket) => {
    const { pathname, search } = new URL(socket.url);
    onConnection(serverSocket(socket), `${pathname}${search}`);
  });
  return { WebSocket, transport: transportClass(WebSocket), close: () => server.stop() };
}

function serverSocket(socket: ServerSide): ClientSocket {
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
    // mock-socket converts every other type of bytes to text
    send: (data) => socket.send(typeof data === 'string' ? data : bytesOf(data)),
    close: (code) => socket.close({ code, reason: '', wasClean: true }),
    terminate: () => socket.close({ code: ABNORMAL_CLOSURE, reason: '', wasClean: false }),
  };
}

function transportClass(WebSocket: MockClientSide['WebSocket']): typeof BrowserTransport {
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
