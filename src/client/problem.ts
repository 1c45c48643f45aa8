/**
 * What a client reports to its author instead of swallowing it.
 *
 * @module
 */
import type { Unanswered } from './call-types.js';

/** Something that the author should know of. */
export type ClientProblem =
  /** The server does not accept the token, or the connection: nothing is sent until that changes. */
  | { kind: 'refused'; message: string }
  /** The server ended the session with a DISCONNECT; `reconnect` opens another. */
  | { kind: 'disconnected'; message: string }
  /** A room could not be entered again after a reconnect. */
  | { kind: 'room'; message: string; event: string }
  /** A call of the server was refused because no handler answered it. */
  | ({ kind: 'unanswered'; message: string } & Unanswered)
  /** A listener threw. */
  | { kind: 'listener'; message: string; event: string; cause: unknown };

/** A client that was closed, or a server that does not accept it. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
}
