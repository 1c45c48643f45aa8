/**
 * The server's end of a websocket of the client under test, whatever carries it.
 *
 * @module
 */
import type { RawData } from 'ws';

/** See the module; the sockets of `ws` are such. */
export interface ClientSocket {
  /** As of the WebSocket interface: 1 while it is open, 3 after the end. */
  readonly readyState: number;
  on(event: 'message', listener: (data: RawData, isBinary: boolean) => void): unknown;
  on(event: 'close', listener: (code: number) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  send(data: string | Buffer): void;
  close(code: number): void;
  /** Ends it without a word. */
  terminate(): void;
}
