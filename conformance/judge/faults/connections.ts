/**
 * Faults of connections and of what a client does besides its events.
 *
 * @module
 */
import type { LosslessJson } from '../../../src/suite/basics.js';
import type { Mismatch } from '../../match/index.js';

/** A fault of the connection: the handshake, the keep-alive, the end. */
export type TransportFault = NotClosed | Closed | Handshake | MalformedPacket | Late;

/** A step wanted the server to end the session, and it did not. */
export interface NotClosed {
  code: 'not-closed';
  /** How it was to end: with a Socket.IO DISCONNECT, or with the websocket. */
  by: 'disconnect' | 'close';
}

/** The server closed a websocket that was to stay open. */
export interface Closed {
  code: 'closed';
  /** When: before a call was sent, after a Socket.IO DISCONNECT, after a pong. */
  when: 'before-call' | 'after-disconnect' | 'after-pong';
  /** The event that was to be sent. */
  event?: string | undefined;
}

/** The server did not open a connection or a session as it must. */
export interface Handshake {
  code: 'handshake';
  /**
   * The first frame was no open packet; a second one came; CONNECT was answered without being asked; a session id was
   * used twice; a packet came too early.
   */
  fault: 'no-open' | 'second-open' | 'unrequested-connect' | 'reused-session-id' | 'early-packet';
  /** Kind of the packet that came instead, or too early. */
  packet?: string | undefined;
  /** Connection that had the session id before. */
  other?: string | undefined;
}

/** A frame is no packet of Engine.IO 4 and Socket.IO 5. */
export interface MalformedPacket {
  code: 'malformed-packet';
  /** Why it cannot be read. */
  reason: string;
}

/** A ping or a pong came late, or not at all. */
export interface Late {
  code: 'late';
  packet: 'ping' | 'pong';
  limitMs: number;
  /** When it came; without `came` how long nothing came. Absent when that is not known. */
  afterMs?: number | undefined;
  came: boolean;
}

/** A fault of a client that is no event and no ack. */
export type ClientFault =
  | ConnectionCount
  | NotConnected
  | ConnectionLost
  | UnansweredPing
  | MissingToken
  | MisplacedToken
  | MissingJoin
  | WrongEndpoint
  | StateMismatch
  | WrongExit;

/** How a client process ended. */
export interface ClientExit {
  /** Absent when a signal ended it. */
  exitCode?: number | undefined;
  /** Last line of its error output. */
  said?: string | undefined;
}

/** A client has another number of connections than one. */
export interface ConnectionCount {
  code: 'connection-count';
  /** Websockets that are open; absent where only those in the namespace count. */
  open?: string[] | undefined;
  /** Of those, the ones in the namespace. */
  inside: string[];
}

/** A client is not connected, or did not connect again. */
export interface NotConnected {
  code: 'not-connected';
  /** True when it had to connect again. */
  again: boolean;
  /** What there was instead: no connection, one outside of the namespace, or only the previous one. */
  instead: 'none' | 'outside' | 'previous';
  /** Present when the client ended. */
  exit?: ClientExit | undefined;
}

/** A client lost a connection that had to stay. */
export interface ConnectionLost {
  code: 'connection-lost';
  connection: string;
  /** How: who closed it, or it only left the namespace. */
  how: 'closed-by-client' | 'closed-by-server' | 'left-namespace';
  /** Present when the client ended. */
  exit?: ClientExit | undefined;
}

/** A connection that had to stay did not answer the ping that shows it. */
export interface UnansweredPing {
  code: 'unanswered-ping';
  connection: string;
  /** What the trace tells of the ping. */
  reason: string;
}

/** A client showed its token neither in CONNECT nor in user-join. */
export interface MissingToken {
  code: 'missing-token';
  /** True when it was about the connection after a reconnect. */
  again: boolean;
}

/** A client sent its token where no server looks for it. */
export interface MisplacedToken {
  code: 'misplaced-token';
  place: 'packet' | 'address' | 'body';
}

/** A client sent no user-join on a connection. */
export interface MissingJoin {
  code: 'missing-join';
}

/** A client opened a websocket at a wrong address. */
export interface WrongEndpoint {
  code: 'wrong-endpoint';
  fault: 'protocol-version' | 'transport' | 'token-in-address';
}

/** A client shows something else than it must. */
export interface StateMismatch {
  code: 'state-mismatch';
  pattern: LosslessJson;
  mismatch: Mismatch;
}

/** A client did not end, or with another exit code. */
export interface WrongExit {
  code: 'wrong-exit';
  expectedCode: number;
  /** Absent when it did not end. */
  exit?: ClientExit | undefined;
}
