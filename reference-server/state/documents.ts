/**
 * Documents that several sessions write at once. Who is in one is the wire's business: the room of the document.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import { isBytes } from '../../src/wire/attachments.js';
import { stateOf } from './yjs-updates.js';

/** The updates of every document. */
export class Documents {
  readonly #updates = new Map<string, Json[]>();

  /** Keys of all documents that anybody ever changed. */
  ids(): string[] {
    return [...this.#updates.keys()];
  }

  /** What was stored, as it came. */
  updates(id: string): Json[] {
    return this.#updates.get(id) ?? [];
  }

  /** Replaces what is stored. */
  store(id: string, updates: Json[]): void {
    this.#updates.set(id, updates);
  }

  /** Everything stored, as one update; `undefined` when something stored is not an update. */
  state(id: string): number[] | undefined {
    return stateOf(
      this.updates(id).map((update) => (isBytes(update) ? [...Buffer.from(update.base64, 'base64')] : update)),
    );
  }
}

/** What is to be stored in notes after a while, unless something newer comes first. */
export class Saves {
  readonly #timers = new Map<string, NodeJS.Timeout>();

  /** @param delay milliseconds from a change until it is stored. */
  constructor(readonly delay = 500) {}

  /** Stores it later, instead of what was to be stored of the document before. */
  schedule(id: string, save: () => void): void {
    this.cancel(id);
    const timer = setTimeout(() => {
      this.#timers.delete(id);
      save();
    }, this.delay);
    this.#timers.set(id, timer);
  }

  /** Forgets what was to be stored. */
  cancel(id: string): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  /** True while something is to be stored. */
  has(id: string): boolean {
    return this.#timers.has(id);
  }

  /** Forgets everything. */
  stop(): void {
    for (const id of [...this.#timers.keys()]) this.cancel(id);
  }
}
