/**
 * Streams of completions that a session makes for the server, each under a name of its own.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import { isDictionary } from '../handlers/payload.js';

interface Stream {
  pieces: Json[];
  wake(): void;
}

/** All direct completions under way. */
export class Directs {
  readonly #streams = new Map<string, Stream>();

  /** From now on the name is known. */
  open(name: string): void {
    this.#streams.set(name, { pieces: [], wake: () => undefined });
  }

  /** True while the name is known. */
  has(name: string): boolean {
    return this.#streams.has(name);
  }

  /** A session wrote; where nobody reads, it goes nowhere. */
  write(name: string, piece: Json): void {
    const stream = this.#streams.get(name);
    stream?.pieces.push(piece);
    stream?.wake();
  }

  /** Forgets the name. */
  close(name: string): void {
    this.#streams.delete(name);
  }

  /** What is written, until its end. */
  async *read(name: string): AsyncGenerator<Json> {
    const stream = this.#streams.get(name);
    try {
      while (stream) {
        const piece = stream.pieces.shift();
        if (piece === undefined) await new Promise<void>((resolve) => (stream.wake = resolve));
        else if (isDictionary(piece) && isTrue(piece['done'])) return;
        else yield piece;
      }
    } finally {
      this.close(name);
    }
  }
}

/** What Python holds to be true. */
const isTrue = (value: Json | undefined): boolean =>
  Boolean(value) &&
  !(Array.isArray(value) && value.length === 0) &&
  !(isDictionary(value) && Object.keys(value).length === 0);
