/**
 * Repeats a websocket exchange that a page shows with a real server.
 *
 * @module
 */
import { RawClient } from '../../support/raw-client.js';
import { linePattern } from './output.js';

/** One Engine.IO connection, frame by frame. Pings that the page does not show are answered automatically. */
export class Dialog {
  readonly #client: RawClient;
  /** Number of received frames that were compared with the page, or skipped. */
  #readCount = 0;

  constructor(url: string) {
    this.#client = RawClient.dial(url);
  }

  /**
   * Sends each line that begins with `>`, and expects each line that begins with `<` as the next frame. `...` in an
   * expected line matches any text.
   *
   * @throws Error when another frame is received.
   */
  async play(dialog: string): Promise<void> {
    for (const line of dialog.trimEnd().split('\n')) {
      const frame = line.slice(2);
      if (line.startsWith('> ')) this.#client.send(frame);
      else if (line.startsWith('< ')) await this.#expect(frame);
      else throw new Error(`"${line}" begins neither with ">" nor with "<".`);
    }
  }

  async #expect(frame: string): Promise<void> {
    const received = await this.#nextFrame(frame);
    if (!new RegExp(`^${linePattern(frame)}$`).test(received)) {
      throw new Error(`The server sent ${received}, not ${frame}.`);
    }
  }

  async #nextFrame(expected: string): Promise<string> {
    for (;;) {
      await this.#client.waitUntil(() => this.#client.frames.length > this.#readCount, expected);
      const frame = this.#client.frames[this.#readCount++]!;
      if (frame !== '2' || expected === '2') return frame;
      this.#client.send('3');
    }
  }

  close(): void {
    this.#client.close();
  }
}
