/**
 * A dialog over a websocket, as a page shows it, held with a real server.
 *
 * @module
 */
import { RawClient } from '../../support/raw-client.js';
import { lineFits } from './output.js';

/** One Engine.IO connection, in raw text. Pings that the page does not show are answered silently. */
export class Dialog {
  readonly #client: RawClient;
  /** Frames that the page has shown, or that it need not show. */
  #read = 0;

  /** Connects. */
  constructor(url: string) {
    this.#client = RawClient.dial(url);
  }

  /**
   * Holds the dialog: lines that begin with `>` are sent, those with `<` must come next, `...` in them stands for
   * anything.
   */
  async hold(dialog: string): Promise<void> {
    for (const line of dialog.trimEnd().split('\n')) {
      const frame = line.slice(2);
      if (line.startsWith('> ')) this.#client.send(frame);
      else if (line.startsWith('< ')) await this.#expect(frame);
      else throw new Error(`"${line}" begins neither with ">" nor with "<".`);
    }
  }

  async #expect(frame: string): Promise<void> {
    const received = await this.#next(frame);
    if (!new RegExp(`^${lineFits(frame)}$`).test(received)) {
      throw new Error(`The server sent ${received}, not ${frame}.`);
    }
  }

  async #next(expected: string): Promise<string> {
    for (;;) {
      await this.#client.until(() => this.#client.frames.length > this.#read, expected);
      const frame = this.#client.frames[this.#read++]!;
      if (frame !== '2' || expected === '2') return frame;
      this.#client.send('3');
    }
  }

  /** Ends it. */
  close(): void {
    this.#client.close();
  }
}
