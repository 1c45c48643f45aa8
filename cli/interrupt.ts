/**
 * Handles Ctrl-C: the first signal lets the command finish early and clean up, the second ends the process at once.
 *
 * @module
 */

/**
 * Milliseconds in which a second signal is ignored: npm and npx forward a Ctrl-C of the terminal that this process has
 * already received.
 */
const DUPLICATE_MS = 1000;
/** SIGHUP: the terminal was closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Listens for these signals while a command runs. */
export class Interrupt {
  readonly #controller = new AbortController();
  #firstSignalAt = 0;
  readonly #handler: (signal: NodeJS.Signals) => void;

  /**
   * @param onFirstSignal is called at the first signal, to inform the user.
   * @param onSecondSignal is called at the second signal, to end what must not outlive the process. It must be
   *   synchronous.
   */
  constructor(onFirstSignal: () => void, onSecondSignal?: () => void) {
    this.#handler = (signal) => {
      if (this.#controller.signal.aborted) {
        if (performance.now() - this.#firstSignalAt < DUPLICATE_MS) return;
        this.dispose();
        onSecondSignal?.();
        // Without our listener the signal has its default effect, so the shell sees the process end by it.
        process.kill(process.pid, signal);
        return;
      }
      this.#firstSignalAt = performance.now();
      this.#controller.abort();
      onFirstSignal();
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

  /** Removes the signal handlers. */
  dispose(): void {
    for (const signal of SIGNALS) process.off(signal, this.#handler);
  }
}
