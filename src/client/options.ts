/**
 * What a client is made of.
 *
 * @module
 */
import type { ManagerOptions, SocketOptions } from 'socket.io-client';
import type { ClientProblem } from './problem.js';

/** A token, or what gets one; asked again for every session. */
export type TokenSource = string | (() => string | Promise<string>);

/** What {@link createClient} needs. */
export interface ClientOptions {
  /** Address of the server, such as `http://127.0.0.1:8080`. */
  url: string;
  /** JWT or API key of the person. */
  token: TokenSource;
  /** Release that the server speaks; default: the newest of this specification. */
  release?: string;
  /** Milliseconds to wait for an acknowledgement; default 10,000. */
  deadline?: number;
  /** Is told what went wrong; default: `console.error`. */
  onProblem?: (problem: ClientProblem) => void;
  /** More options of socket.io-client, such as `transports` or `reconnectionDelay`. */
  socket?: Partial<ManagerOptions & SocketOptions>;
}

/** Who the session belongs to. */
export interface ClientPerson {
  id: string;
  name: string;
}
