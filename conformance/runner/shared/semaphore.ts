/**
 * A semaphore: limits the number of tasks that run at once, in the order of arrival.
 *
 * @module
 */

/** Limits the number of tasks that run at once. */
export class Semaphore {
  #inside = 0;
  readonly #queue: (() => void)[] = [];

  constructor(readonly most: number) {}

  /** Runs the task as soon as there is room. When it ends or fails, the next one in the queue starts. */
  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#inside < this.most) this.#inside += 1;
    else await new Promise<void>((resolve) => this.#queue.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#inside -= 1;
    }
  }
}
