/**
 * Streams of direct completions, into which a session writes. Each stream has its own name.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import { isDictionary } from '../handlers/payload.js';

interface Stream {
  pieces: Json[];
  wake(): void;
}

/** The streams of all running direct completions. */
export class DirectStreams {
  readonly #streams = new Map<string, Stream>();

  /** Opens the stream of a name. */
  open(name: string): void {
    this.#streams.set(name, { pieces: [], wake: () => undefined });
  }

  /** True while the stream is open. */
  has(name: string): boolean {
    return this.#streams.has(name);
  }

  /** Adds a piece to a stream. Without an open stream the piece is dropped. */
  write(name: string, piece: Json): void {
    const stream = this.#streams.get(name);
    stream?.pieces.push(piece);
    stream?.wake();
  }

  /** Closes the stream. */
  close(name: string): void {
    this.#streams.delete(name);
  }

  /** Yields the pieces of a stream until its end. */
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

/** True for values that are truthy in Python. */
const isTrue = (value: Json | undefined): boolean =>
  Boolean(value) &&
  !(Array.isArray(value) && value.length === 0) &&
  !(isDictionary(value) && Object.keys(value).length === 0);
