/**
 * The server side of a websocket of the client under test, independent of the transport.
 *
 * @module
 */
import type { RawData } from 'ws';

/** The part of the interface of `ws` sockets that the proxy uses. */
export interface ClientSocket {
  /** As in the WebSocket interface: 1 while open, 3 when closed. */
  readonly readyState: number;
  on(event: 'message', listener: (data: RawData, isBinary: boolean) => void): unknown;
  on(event: 'close', listener: (code: number) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  send(data: string | Buffer): void;
  close(code: number): void;
  /** Closes the connection without a close frame. */
  terminate(): void;
}
