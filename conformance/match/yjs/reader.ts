/**
 * Reads the bytes of a Yjs update (version 1).
 *
 * @module
 */

/** The bytes are not a Yjs update. */
export class NotAnUpdateError extends Error {
  override readonly name = 'NotAnUpdateError';
}

/** Bytes and the position up to which they have been read. */
export class Reader {
  at = 0;

  constructor(readonly bytes: readonly number[]) {}

  byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw new NotAnUpdateError('it ends too early');
    this.at += 1;
    return byte;
  }

  /** An unsigned integer: seven bits per byte, least significant first. */
  uint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (!Number.isSafeInteger(value)) throw new NotAnUpdateError('a number is too large');
      if (byte < 128) return value;
    }
  }

  /** A byte string that is preceded by its length. */
  block(): number[] {
    return this.take(this.uint());
  }

  take(length: number): number[] {
    if (length > this.bytes.length - this.at) throw new NotAnUpdateError('it ends too early');
    return this.bytes.slice(this.at, (this.at += length));
  }

  text(): string {
    return new TextDecoder().decode(Uint8Array.from(this.block()));
  }

  /** Skips one value in lib0's `any` encoding. */
  skipAny(): void {
    const kind = this.byte();
    if (kind === 125) while (this.byte() >= 128);
    else if (kind === 124) this.take(4);
    else if (kind === 123 || kind === 122) this.take(8);
    else if (kind === 119 || kind === 116) this.block();
    else if (kind === 118) this.times(() => (this.block(), this.skipAny()));
    else if (kind === 117) this.times(() => this.skipAny());
    else if (kind < 116 || kind > 127) throw new NotAnUpdateError('a value is of no known kind');
  }

  /** Reads a count, then calls `read` that many times. Returns the count. */
  times(read: () => void): number {
    const count = this.uint();
    for (let index = 0; index < count; index += 1) read();
    return count;
  }
}
