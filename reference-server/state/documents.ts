/**
 * Documents that several sessions write at once. Who is in one is the wire's business: the room of the document.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import { mergeUpdates } from '../yjs/merge.js';
import { isUpdate } from '../yjs/update.js';

/** The updates of every document. */
export class Documents {
  readonly #updates = new Map<string, Json[]>();

  /** Ids of all documents that anybody ever changed. */
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

  /** Everything stored as one update; `undefined` when something that is no update spoils it. */
  state(id: string): number[] | undefined {
    const updates = this.updates(id);
    return updates.every(isUpdate) ? mergeUpdates(updates) : undefined;
  }
}
