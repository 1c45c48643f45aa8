/**
 * Problems that a client reports to the application.
 *
 * @module
 */
import type { Unanswered } from './call-types.js';

/** A problem that a client reports through `onProblem`; `message` is an English sentence. */
export type ClientProblem =
  /** The server refused the token or the connection. Nothing is sent until a session is accepted. */
  | { kind: 'refused'; message: string }
  /** The server ended the session with a DISCONNECT. `reconnect` opens a new session. */
  | { kind: 'disconnected'; message: string }
  /** A room could not be entered again after a reconnect. */
  | { kind: 'room'; message: string; event: string }
  /** A call of the server was refused because no handler answered it. */
  | ({ kind: 'unanswered'; message: string } & Unanswered)
  /** A listener threw. */
  | { kind: 'listener'; message: string; event: string; cause: unknown };

/** The client was closed, or the server refused the session. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
}
