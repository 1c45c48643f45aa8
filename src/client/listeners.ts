/**
 * The listeners of a client. When one listener throws, the others still receive the event.
 *
 * @module
 */

/** A listener of one event. If it returns a promise, a rejection is reported. */
export type Listener = (payload: unknown) => unknown;

/** Listeners by the event's newest name. */
export class Listeners {
  readonly #listeners = new Map<string, Set<Listener>>();

  /** @param report receives each error that a listener threw or rejected with. */
  constructor(readonly report: (event: string, cause: unknown) => void) {}

  /** Adds a listener. Returns a function that removes it. */
  add(event: string, listener: Listener): () => void {
    const listenersOfEvent = this.#listeners.get(event) ?? new Set();
    // the same function may be added twice and removed once
    const entry: Listener = (payload) => listener(payload);
    this.#listeners.set(event, listenersOfEvent.add(entry));
    return () => {
      listenersOfEvent.delete(entry);
    };
  }

  /** Calls every listener of the event. */
  notify(event: string, payload: unknown): void {
    for (const listener of [...(this.#listeners.get(event) ?? [])]) {
      void this.#call(event, listener, payload);
    }
  }

  async #call(event: string, listener: Listener, payload: unknown): Promise<void> {
    try {
      await listener(payload);
    } catch (cause) {
      this.report(event, cause);
    }
  }

  /** Removes all listeners. */
  clear(): void {
    this.#listeners.clear();
  }
}
