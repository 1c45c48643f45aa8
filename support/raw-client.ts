/**
 * A client that gives the test every frame: Engine.IO and Socket.IO as text over one websocket, without a protocol
 * library.
 *
 * @module
 */
import { WebSocket } from 'ws';
import { encodeConnect, encodeEvent } from '../src/wire/codec.js';

/** Path of Open WebUI's websocket. */
export const SOCKET_PATH = '/ws/socket.io/?EIO=4&transport=websocket';

/** Milliseconds until a wait fails. */
const TIMEOUT_MS = 10_000;
/** First ack id of fences, higher than every ack id that tests write themselves. */
const FIRST_FENCE = 1_000_000;

/** The properties of a websocket that the client needs. `ws` has them; a test may use another implementation. */
export interface SocketLike {
  readonly readyState: number;
  onmessage: unknown;
  onclose: unknown;
  onerror: unknown;
  send(data: string | Buffer): void;
  close(): void;
}

/** One connection. It answers pings only with the option `answerPings`. */
export class RawClient {
  /** Everything received since the connection was opened, in order; binary messages as base64. */
  readonly frames: string[] = [];
  /** Code with which the websocket was closed; absent while it is open. */
  closeCode: number | undefined;
  readonly #socket: SocketLike;
  readonly #waitingChecks = new Set<() => void>();
  #nextFenceId = FIRST_FENCE;

  /**
   * @param socket a websocket that is being opened. All frames are kept, from the first one on.
   * @param options `answerPings`: answers every ping at once.
   */
  constructor(socket: SocketLike, { answerPings = false }: { answerPings?: boolean } = {}) {
    this.#socket = socket;
    socket.onmessage = ({ data }: { data: string | Buffer | ArrayBuffer }) => {
      const frame = typeof data === 'string' ? data : Buffer.from(data as ArrayBuffer).toString('base64');
      if (answerPings && frame === '2') this.send('3');
      this.frames.push(frame);
      this.#runChecks();
    };
    socket.onclose = ({ code }: { code: number }) => {
      this.closeCode = code;
      this.#runChecks();
    };
    // a close event follows every error
    socket.onerror = () => undefined;
  }

  /** Starts to open a connection, without waiting. */
  static dial<T extends RawClient>(
    this: new (socket: SocketLike, options?: { answerPings?: boolean }) => T,
    url: string,
    options?: { answerPings?: boolean },
  ): T {
    return new this(socketTo(url), options);
  }

  /** True once the websocket is closed. */
  get isClosed(): boolean {
    return this.closeCode !== undefined;
  }

  /** True while frames can be sent. */
  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }

  /** Sends one websocket message. */
  send(frame: string | Buffer): void {
    this.#socket.send(frame);
  }

  /** Starts to close the connection. */
  close(): void {
    this.#socket.close();
  }

  /** Waits for the server's open packet and connects to the namespace. Without a token the session is anonymous. */
  async connect(token?: string): Promise<void> {
    await this.waitForFrame('0');
    this.send(encodeConnect(token === undefined ? undefined : { token }));
    await this.waitForFrame('40');
  }

  /** Emits an event with a token in its payload, and returns the frame of its ack. */
  async ask(event: string, token: string, id = this.#nextFenceId++): Promise<string> {
    this.send(encodeEvent(event, [{ auth: { token } }], id));
    return await this.waitForFrame(`43${id}[`);
  }

  /** Resolves with the ack of a request that changes nothing. The server has then handled all earlier frames. */
  async fence(): Promise<string> {
    return await this.ask('join-channels', 'nobody');
  }

  /** Resolves with the first frame, already received or not, that starts with this text. */
  async waitForFrame(start: string): Promise<string> {
    let at = 0;
    await this.waitUntil(() => {
      while (at < this.frames.length && !this.frames[at]!.startsWith(start)) at++;
      return at < this.frames.length;
    }, `a frame that starts with ${start}`);
    return this.frames[at]!;
  }

  /**
   * Resolves as soon as the condition holds. The condition is checked now, after every frame and after the close.
   *
   * @param what describes the condition in the error.
   * @throws Error when the server closes the connection before, or after ten seconds.
   */
  async waitUntil(condition: () => boolean, what = 'what is awaited'): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const settle = (complete: () => void): void => {
        clearTimeout(timer);
        this.#waitingChecks.delete(check);
        complete();
      };
      const lastFrames = (): string =>
        this.frames
          .slice(-5)
          .map((frame) => frame.slice(0, 300))
          .join(' ') || 'nothing';
      const fail = (how: string): void => settle(() => reject(new Error(`the server ${how}; it sent ${lastFrames()}`)));
      const check = (): void => {
        if (condition()) settle(resolve);
        else if (this.isClosed) fail(`closed the connection (${this.closeCode}) instead of ${what}`);
      };
      const timer = setTimeout(() => fail(`did not send ${what}`), TIMEOUT_MS);
      this.#waitingChecks.add(check);
      check();
    });
  }

  #runChecks(): void {
    for (const look of this.#waitingChecks) look();
  }
}

/** Opens the websocket of a server's base URL. */
const socketTo = (url: string): WebSocket =>
  new WebSocket(`${url.replace(/^http/, 'ws')}${SOCKET_PATH}`, { perMessageDeflate: false });
