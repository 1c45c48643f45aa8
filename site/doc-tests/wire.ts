/**
 * A dialog over a websocket, as a page shows it, held with a real server.
 *
 * @module
 */
import { WebSocket } from 'ws';
import { lineFits } from './output.js';

const PATIENCE = 5_000;

/** One connection of Engine.IO, in raw text. Pings that the page does not show are answered silently. */
export class Wire {
  readonly #socket: WebSocket;
  readonly #frames: string[] = [];
  #wake: () => void = () => undefined;
  #over = false;

  /** Connects. */
  constructor(url: string) {
    this.#socket = new WebSocket(`${url.replace('http', 'ws')}/ws/socket.io/?EIO=4&transport=websocket`);
    this.#socket.on('message', (data: Buffer) => {
      this.#frames.push(data.toString());
      this.#wake();
    });
    for (const end of ['close', 'error']) {
      this.#socket.on(end, () => {
        this.#over = true;
        this.#wake();
      });
    }
  }

  /** Holds the dialog: lines that begin with `>` are sent, those with `<` must come next, `...` in them stands for anything. */
  async hold(dialog: string): Promise<void> {
    for (const line of dialog.trimEnd().split('\n')) {
      const frame = line.slice(2);
      if (line.startsWith('> ')) this.#socket.send(frame);
      else if (line.startsWith('< ')) await this.#expect(frame);
      else throw new Error(`"${line}" begins neither with ">" nor with "<".`);
    }
  }

  async #expect(frame: string): Promise<void> {
    const got = await this.#next(frame === '2');
    if (!new RegExp(`^${lineFits(frame)}$`).test(got)) throw new Error(`The server sent ${got}, not ${frame}.`);
  }

  async #next(ping: boolean): Promise<string> {
    const latest = performance.now() + PATIENCE;
    for (;;) {
      const frame = this.#frames.shift();
      if (frame === '2' && !ping) this.#socket.send('3');
      else if (frame !== undefined) return frame;
      else if (this.#over) return 'nothing more, and closed';
      else if (performance.now() > latest) return 'nothing';
      else await this.#more(latest - performance.now());
    }
  }

  async #more(within: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const late = setTimeout(() => this.#wake(), within);
      this.#wake = () => {
        clearTimeout(late);
        resolve();
      };
    });
  }

  /** Ends it. */
  close(): void {
    this.#socket.terminate();
  }
}
