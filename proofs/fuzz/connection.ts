/**
 * One session of a user, over a raw websocket, that can check whether the server still answers.
 *
 * @module
 */
import { WebSocket } from 'ws';
import { encodeConnect, encodeEvent } from '../../src/wire/codec.js';
import type { FuzzFrame } from './frames.js';

/** Greater than the ids of generated frames. */
const FIRST_ACK_ID = 1_000_000;
const TIMEOUT_MS = 10_000;

/** One connection, authenticated when there is a token. */
export class Connection {
  /** Events that the server sent here. */
  readonly events: string[] = [];
  #nextAckId = FIRST_ACK_ID;
  #onFrame: (text: string) => void = () => undefined;

  private constructor(readonly socket: WebSocket) {
    socket.on('error', () => undefined);
    socket.on('message', (data) => {
      const text = String(data);
      if (text.startsWith('2')) socket.send('3');
      if (text.startsWith('42')) this.events.push(text);
      this.#onFrame(text);
    });
  }

  /** Opens a websocket, connects and joins. */
  static async open(url: string, token?: string): Promise<Connection> {
    const connection = new Connection(
      new WebSocket(`${url.replace('http', 'ws')}/ws/socket.io/?EIO=4&transport=websocket`),
    );
    await connection.#until((text) => text.startsWith('0'), 'an open packet');
    connection.socket.send(encodeConnect(token === undefined ? undefined : { token }));
    await connection.#until((text) => text.startsWith('40'), 'an answer to CONNECT');
    if (token !== undefined) await connection.#ask('user-join', token);
    return connection;
  }

  send(frame: FuzzFrame): void {
    if (this.isOpen) this.socket.send(frame);
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  /** Resolves when the server has acknowledged a request that is sent after everything else. */
  async roundTrip(): Promise<void> {
    await this.#ask('join-channels', 'nobody');
  }

  close(): void {
    this.socket.close();
  }

  async #ask(event: string, token: string): Promise<void> {
    const id = this.#nextAckId++;
    const answered = this.#until((text) => text.startsWith(`43${id}[`), `an answer to ${event}`);
    this.socket.send(encodeEvent(event, [{ auth: { token } }], id));
    await answered;
  }

  async #until(wanted: (text: string) => boolean, what: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const settle = (act: () => void): void => {
        clearTimeout(timer);
        this.socket.off('close', closed);
        this.#onFrame = () => undefined;
        act();
      };
      const closed = (code: number): void =>
        settle(() => reject(new Error(`the server closed the connection (${code}) instead of ${what}`)));
      const timer = setTimeout(() => settle(() => reject(new Error(`the server did not send ${what}`))), TIMEOUT_MS);
      this.socket.on('close', closed);
      this.#onFrame = (text) => {
        if (wanted(text)) settle(resolve);
      };
    });
  }
}
