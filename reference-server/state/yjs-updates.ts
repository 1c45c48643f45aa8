/**
 * Reads and merges Yjs updates with the `yjs` package, as the product does with `pycrdt`. The judge has its own reader
 * (conformance/match/yjs), so an error in one of them shows as a difference.
 *
 * @module
 */
import * as Y from 'yjs';

/** True for a list of bytes that is a Yjs update (version 1). */
export function isUpdate(value: unknown): value is number[] {
  return isBytes(value) && document([value]) !== undefined;
}

/**
 * Merges updates into the state of the document, as one update; `[0, 0]` for no updates.
 *
 * @returns undefined when a value is not an update: the product cannot open such a document either.
 */
export function stateOf(updates: readonly unknown[]): number[] | undefined {
  if (!updates.every(isBytes)) return undefined;
  const whole = document(updates);
  return whole && [...Y.encodeStateAsUpdate(whole)];
}

const isBytes = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((byte) => Number.isInteger(byte) && byte >= 0 && byte <= 255);

function document(updates: readonly number[][]): Y.Doc | undefined {
  const whole = new Y.Doc();
  try {
    for (const update of updates.map((bytes) => Uint8Array.from(bytes))) {
      // applyUpdate allocates as many structs as the update announces; decodeUpdate throws first when they are missing
      Y.decodeUpdate(update);
      Y.applyUpdate(whole, update);
    }
    return whole;
  } catch {
    // yjs has no error class of its own: a malformed update throws a RangeError, a TypeError or an Error of lib0
    return undefined;
  }
}
