/**
 * Faults of connections, and of a client outside its events.
 *
 * @module
 */
import type { LosslessJson } from '../../../src/suite/basics.js';
import type { Mismatch } from '../../match/index.js';

/** A fault of the connection: the handshake, the keep-alive, the end. */
export type TransportFault = NotClosed | Closed | Handshake | MalformedPacket | Late;

/** The server did not end a session that it had to end. */
export interface NotClosed {
  code: 'not-closed';
  /** The required end: a Socket.IO DISCONNECT, or the close of the websocket. */
  by: 'disconnect' | 'close';
}

/** The server closed a websocket that had to stay open. */
export interface Closed {
  code: 'closed';
  /** When: before a call was sent, after a Socket.IO DISCONNECT, or after a pong. */
  when: 'before-call' | 'after-disconnect' | 'after-pong';
  /** The event of the call that could not be sent. */
  event?: string | undefined;
}

/** The server did not open a connection or a session as it must. */
export interface Handshake {
  code: 'handshake';
  /**
   * The fault: the first frame was not an open packet; a second open packet was sent; CONNECT was answered without a
   * request; a session id was used twice; a packet was sent too early.
   */
  fault: 'no-open' | 'second-open' | 'unrequested-connect' | 'reused-session-id' | 'early-packet';
  /** Kind of the packet that was received instead, or too early. */
  packet?: string | undefined;
  /** Connection that used the session id before. */
  other?: string | undefined;
}

/** A frame is not a valid packet of Engine.IO 4 and Socket.IO 5. */
export interface MalformedPacket {
  code: 'malformed-packet';
  /** Why it cannot be read. */
  reason: string;
}

/** A ping or a pong was late or missing. */
export interface Late {
  code: 'late';
  packet: 'ping' | 'pong';
  limitMs: number;
  /** Delay of the packet when `came` is true, else the time without one. Absent when unknown. */
  afterMs?: number | undefined;
  came: boolean;
}

/** A fault of a client that concerns neither events nor acks. */
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

/** The exit of a client process. */
export interface ClientExit {
  /** Absent when a signal ended it. */
  exitCode?: number | undefined;
  /** Last line of its error output. */
  said?: string | undefined;
}

/** A client has not exactly one connection. */
export interface ConnectionCount {
  code: 'connection-count';
  /** Open websockets; absent when only those in the namespace count. */
  open?: string[] | undefined;
  /** The open websockets that are in the namespace. */
  inside: string[];
}

/** A client is not connected, or did not connect again. */
export interface NotConnected {
  code: 'not-connected';
  /** True when the client had to reconnect. */
  again: boolean;
  /** What was found instead: no connection, one outside the namespace, or only the previous one. */
  instead: 'none' | 'outside' | 'previous';
  /** Present when the client process ended. */
  exit?: ClientExit | undefined;
}

/** A client lost a connection that had to stay. */
export interface ConnectionLost {
  code: 'connection-lost';
  connection: string;
  /** How the connection was lost: closed by one side, or the client left the namespace. */
  how: 'closed-by-client' | 'closed-by-server' | 'left-namespace';
  /** Present when the client process ended. */
  exit?: ClientExit | undefined;
}

/** A connection that had to stay did not answer the ping that checks it. */
export interface UnansweredPing {
  code: 'unanswered-ping';
  connection: string;
  /** Reason, from the trace. */
  reason: string;
}

/** A client sent its token neither in CONNECT nor in user-join. */
export interface MissingToken {
  code: 'missing-token';
  /** True for the connection after a reconnect. */
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

/** A client shows a wrong state. */
export interface StateMismatch {
  code: 'state-mismatch';
  pattern: LosslessJson;
  mismatch: Mismatch;
}

/** A client did not end, or ended with another exit code. */
export interface WrongExit {
  code: 'wrong-exit';
  expectedCode: number;
  /** Absent when the client did not end. */
  exit?: ClientExit | undefined;
}
