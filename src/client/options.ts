/**
 * Options of a client.
 *
 * @module
 */
import type { ManagerOptions, SocketOptions } from 'socket.io-client';
import type { ClientProblem } from './problem.js';

/** A token (JWT or API key), or a function that returns one. The client calls the function for every session. */
export type TokenSource = string | (() => string | Promise<string>);

/** Options of {@link createClient}. */
export interface ClientOptions {
  /** Address of the server, such as `http://127.0.0.1:8080`. */
  url: string;
  /** JWT or API key of the user. */
  token: TokenSource;
  /** Release of Open WebUI that the server runs, such as `0.7.2`; default: the newest of this specification. */
  release?: string;
  /** Milliseconds to wait for an acknowledgement; default 10,000. */
  deadline?: number;
  /** Called with every problem; default: prints its message with `console.error`. */
  onProblem?: (problem: ClientProblem) => void;
  /** More options of socket.io-client, such as `transports` or `reconnectionDelay`. */
  socket?: Partial<ManagerOptions & SocketOptions>;
}

/** The user whose session it is, as the server acknowledges `user-join`. */
export interface ClientPerson {
  /** Id of the user. */
  id: string;
  /** Display name. */
  name: string;
}
