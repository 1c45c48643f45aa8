/**
 * A connection of the fuzzer, which can check that the server still answers.
 *
 * @module
 */
import { RawClient } from '../../support/raw-client.js';

/** One connection, authenticated when there is a token. */
export class Connection extends RawClient {
  /** Opens a websocket, connects and joins. */
  static async open(url: string, token?: string): Promise<Connection> {
    const connection = Connection.dial(url, { answerPings: true });
    await connection.connect(token);
    if (token !== undefined) await connection.ask('user-join', token);
    return connection;
  }

  /** Events received since `frames` was last cleared. */
  get events(): string[] {
    return this.frames.filter((frame) => frame.startsWith('42'));
  }

  /** Sends a frame, unless the server has closed the connection. */
  override send(frame: string | Buffer): void {
    if (this.isOpen) super.send(frame);
  }
}
