/**
 * Documents that several sessions edit together. The sessions in a document are those in its room, which the wire
 * keeps.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import { isBytes } from '../../src/wire/attachments.js';
import { stateOf } from './yjs-updates.js';

/** The updates of every document. */
export class Documents {
  readonly #updates = new Map<string, Json[]>();

  /** Keys of all documents that were ever changed. */
  ids(): string[] {
    return [...this.#updates.keys()];
  }

  /** The stored updates, as they were received. */
  updates(id: string): Json[] {
    return this.#updates.get(id) ?? [];
  }

  /** Replaces the stored updates. */
  store(id: string, updates: Json[]): void {
    this.#updates.set(id, updates);
  }

  /** All stored updates as one update; `undefined` when a stored value is not an update. */
  state(id: string): number[] | undefined {
    return stateOf(
      this.updates(id).map((update) => (isBytes(update) ? [...Buffer.from(update.base64, 'base64')] : update)),
    );
  }
}

/** Delayed saves of documents into their notes. A newer save replaces an older one. */
export class Saves {
  readonly #timers = new Map<string, NodeJS.Timeout>();

  /** @param delay milliseconds from a change until its save. */
  constructor(readonly delay = 500) {}

  /** Schedules a save, which replaces an earlier one of the same document. */
  schedule(id: string, save: () => void): void {
    this.cancel(id);
    const timer = setTimeout(() => {
      this.#timers.delete(id);
      save();
    }, this.delay);
    this.#timers.set(id, timer);
  }

  /** Cancels a save. */
  cancel(id: string): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  /** True while a save is scheduled. */
  has(id: string): boolean {
    return this.#timers.has(id);
  }

  /** Cancels all saves. */
  stop(): void {
    for (const id of [...this.#timers.keys()]) this.cancel(id);
  }
}
