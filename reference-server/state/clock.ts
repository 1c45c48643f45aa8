/**
 * Time as Open WebUI stores it: nanoseconds for channels, seconds for chats and users.
 *
 * @module
 */

const start = BigInt(Date.now()) * 1_000_000n - process.hrtime.bigint();

/** Returns epoch nanoseconds that never repeat and never decrease. */
export class Clock {
  #last = 0n;

  ns(): bigint {
    const now = start + process.hrtime.bigint();
    this.#last = now > this.#last ? now : this.#last + 1n;
    return this.#last;
  }
}

/** Epoch seconds. */
export const seconds = (): number => Math.floor(Date.now() / 1000);
