/**
 * A websocket client that only counts received events. `support/raw-client.ts` would decode and keep every frame, so
 * that with fifty sessions the benchmark would measure its own client.
 *
 * @module
 */
import { WebSocket } from 'ws';
import { encodeConnect, encodeEvent } from '../src/wire/codec.js';
import { SOCKET_PATH } from '../support/raw-client.js';
import type { Json } from '../src/suite/types.js';

const PATIENCE_MS = 30_000;
const JOIN_ID = 1;

/** One session. */
export class Listener {
  #events = 0;
  #answers = 0;
  #look: () => void = () => undefined;

  private constructor(readonly socket: WebSocket) {
    socket.on('error', () => undefined);
    socket.on('message', (data: Buffer) => {
      const text = data.toString('latin1', 0, 3);
      if (text.startsWith('42')) this.#events++;
      else if (text.startsWith('2')) socket.send('3');
      else this.#answers++;
      this.#look();
    });
  }

  /** Opens a session; with a token it also joins the channels of the user. */
  static async open(url: string, token?: string): Promise<Listener> {
    const listener = new Listener(
      new WebSocket(`${url.replace(/^http/, 'ws')}${SOCKET_PATH}`, {
        perMessageDeflate: false,
      }),
    );
    await listener.#until(() => listener.#answers >= 1);
    listener.socket.send(encodeConnect(token === undefined ? undefined : { token }));
    await listener.#until(() => listener.#answers >= 2);
    if (token !== undefined) {
      listener.socket.send(encodeEvent('user-join', [{ auth: { token } }], JOIN_ID));
      await listener.#until(() => listener.#answers >= 3);
    }
    return listener;
  }

  emit(event: string, payload: Json): void {
    this.socket.send(encodeEvent(event, [payload]));
  }

  /** Resolves when this number of events was received. */
  async received(events: number): Promise<void> {
    await this.#until(() => this.#events >= events);
  }

  close(): void {
    this.socket.close();
  }

  async #until(condition: () => boolean): Promise<void> {
    if (condition()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () =>
          reject(new Error(`A session of the fan-out received nothing it waited for within ${PATIENCE_MS / 1000} s.`)),
        PATIENCE_MS,
      );
      this.#look = () => {
        if (!condition()) return;
        clearTimeout(timer);
        this.#look = () => undefined;
        resolve();
      };
    });
  }
}
