/**
 * Ctrl-C: the first asks the command to finish early and clean up, the second ends the process at once.
 *
 * @module
 */

/** npm and npx pass a terminal's Ctrl-C on, although we have it already: one that follows so soon is the same one. */
const SAME_MS = 1000;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Listens for SIGINT and SIGTERM while a command runs. */
export class Interrupt {
  readonly #controller = new AbortController();
  #askedAt = 0;
  readonly #handler: (signal: NodeJS.Signals) => void;

  /**
   * @param asked called at the first signal, to tell the user what happens now.
   * @param leaving called at the second, for what must not outlive the process; it cannot wait for anything.
   */
  constructor(asked: () => void, leaving?: () => void) {
    this.#handler = (signal) => {
      if (this.#controller.signal.aborted) {
        if (performance.now() - this.#askedAt < SAME_MS) return;
        this.dispose();
        leaving?.();
        // no listener of ours is left: the signal now has its default effect, and the shell sees how the process ended
        process.kill(process.pid, signal);
        return;
      }
      this.#askedAt = performance.now();
      this.#controller.abort();
      asked();
    };
    for (const signal of SIGNALS) process.on(signal, this.#handler);
  }

  /** Aborted at the first signal. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Resolves at the first signal. */
  async wait(): Promise<void> {
    if (this.signal.aborted) return;
    await new Promise<void>((resolve) => {
      this.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  /** Gives the signals back. */
  dispose(): void {
    for (const signal of SIGNALS) process.off(signal, this.#handler);
  }
}
