/**
 * Lets a few through at a time, in the order in which they came.
 *
 * @module
 */

/** See the module. */
export class Turnstile {
  #inside = 0;
  readonly #queue: (() => void)[] = [];

  constructor(readonly most: number) {}

  /** Does it as soon as there is room; whoever waits goes on when it ends, however it ends. */
  async pass<Result>(act: () => Promise<Result>): Promise<Result> {
    if (this.#inside < this.most) this.#inside += 1;
    else await new Promise<void>((resolve) => this.#queue.push(resolve));
    try {
      return await act();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#inside -= 1;
    }
  }
}
