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

const TIMEOUT_MS = 30_000;
const JOIN_ID = 1;
/** Beginnings of frames. */
const [EVENT, PING, PONG] = ['42', '2', '3'];

/** One session. */
export class Listener {
  #events = 0;
  /** Packets of the handshake: open, the answer to CONNECT, the ack of user-join. */
  #handshakePackets = 0;
  #onPacket: () => void = () => undefined;

  private constructor(readonly socket: WebSocket) {
    socket.on('error', () => undefined);
    socket.on('message', (data: Buffer) => {
      const text = data.toString('latin1', 0, 3);
      if (text.startsWith(EVENT)) this.#events++;
      else if (text.startsWith(PING)) socket.send(PONG);
      else this.#handshakePackets++;
      this.#onPacket();
    });
  }

  /** Opens a session; with a token it also joins the channels of the user. */
  static async open(url: string, token?: string): Promise<Listener> {
    const listener = new Listener(
      new WebSocket(`${url.replace(/^http/, 'ws')}${SOCKET_PATH}`, {
        perMessageDeflate: false,
      }),
    );
    await listener.#waitUntil(() => listener.#handshakePackets >= 1);
    listener.socket.send(encodeConnect(token === undefined ? undefined : { token }));
    await listener.#waitUntil(() => listener.#handshakePackets >= 2);
    if (token !== undefined) {
      listener.socket.send(encodeEvent('user-join', [{ auth: { token } }], JOIN_ID));
      await listener.#waitUntil(() => listener.#handshakePackets >= 3);
    }
    return listener;
  }

  emit(event: string, payload: Json): void {
    this.socket.send(encodeEvent(event, [payload]));
  }

  /** Resolves when this number of events was received. */
  async waitForEvents(events: number): Promise<void> {
    await this.#waitUntil(() => this.#events >= events);
  }

  close(): void {
    this.socket.close();
  }

  async #waitUntil(condition: () => boolean): Promise<void> {
    if (condition()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () =>
          reject(
            new Error(`Fan-out benchmark: a session waited ${TIMEOUT_MS / 1000} s for packets that did not come.`),
          ),
        TIMEOUT_MS,
      );
      this.#onPacket = () => {
        if (!condition()) return;
        clearTimeout(timer);
        this.#onPacket = () => undefined;
        resolve();
      };
    });
  }
}
