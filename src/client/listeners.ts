/**
 * The author's listeners, kept apart from each other: one that throws does not keep the others from hearing.
 *
 * @module
 */

/** A listener of one event; what it promises is waited for, so that nothing it throws is lost. */
export type Listener = (payload: unknown) => unknown;

/** Listeners by the event's newest name. */
export class Listeners {
  readonly #listeners = new Map<string, Set<Listener>>();

  /** @param report is told what a listener threw. */
  constructor(readonly report: (event: string, cause: unknown) => void) {}

  /** Adds a listener; returns what removes it again. */
  add(event: string, listener: Listener): () => void {
    const own = this.#listeners.get(event) ?? new Set();
    // the same function may listen twice, and be removed once
    const entry: Listener = (payload) => listener(payload);
    this.#listeners.set(event, own.add(entry));
    return () => {
      own.delete(entry);
    };
  }

  /** Tells everybody who listens now. */
  tell(event: string, payload: unknown): void {
    for (const listener of [...(this.#listeners.get(event) ?? [])]) {
      void this.#hear(event, listener, payload);
    }
  }

  async #hear(event: string, listener: Listener, payload: unknown): Promise<void> {
    try {
      await listener(payload);
    } catch (cause) {
      this.report(event, cause);
    }
  }

  /** Forgets everybody. */
  clear(): void {
    this.#listeners.clear();
  }
}
