/**
 * The contents of Yjs updates: each character with its position, and the deleted units. Two sets of updates with the
 * same contents describe the same document, however they are split or merged, so the comparison needs no document.
 *
 * The judge reads updates with this code and not with the `yjs` package: the reference server uses that package, and a
 * judge that shares a library with the server under test would not notice the library's mistakes.
 *
 * @module
 */
import { Reader } from './reader.js';
import { decodeUpdate } from './update.js';

const TEXT = 4;
const DELETED = 1;
const ORIGIN = 0x80;
const RIGHT_ORIGIN = 0x40;

/** Maps the `client:clock` of every unit to its content and position, or to `deleted`. */
export type Contents = Map<string, string>;

/**
 * Reads the contents of several updates together.
 *
 * @throws {@link NotAnUpdateError} when one of them is not an update.
 */
export function contentsOf(updates: readonly (readonly number[])[]): Contents {
  const found: Contents = new Map();
  const decoded = updates.map(decodeUpdate);
  for (const { structs } of decoded) {
    for (const [client, list] of structs) {
      for (const { clock, length, bytes } of list) {
        const units = unitsOf(client, clock, length, bytes);
        units.forEach(
          (unit, index) =>
            found.get(`${client}:${clock + index}`) === 'deleted' || found.set(`${client}:${clock + index}`, unit),
        );
      }
    }
  }
  for (const { deleted } of decoded) {
    for (const [client, list] of deleted) {
      for (const { clock, length } of list)
        for (let index = 0; index < length; index += 1) found.set(`${client}:${clock + index}`, 'deleted');
    }
  }
  return found;
}

/** True when both have the same contents. */
export function haveSameContents(a: Contents, b: Contents): boolean {
  return a.size === b.size && [...a].every(([unit, content]) => b.get(unit) === content);
}

/**
 * Splits a text into one unit per UTF-16 code unit, each positioned after the previous one. Any other content becomes
 * its bytes.
 */
function unitsOf(client: number, clock: number, length: number, bytes: readonly number[]): string[] {
  const reader = new Reader(bytes);
  const info = reader.byte();
  const kind = info & 31;
  if (info === 0 || kind === DELETED) return Array.from({ length }, () => 'deleted');
  if (kind !== TEXT) return Array.from({ length }, (_none, index) => `${index}/${bytes.join()}`);
  const readId = (): string => `${reader.uint()}:${reader.uint()}`;
  const origin = info & ORIGIN ? readId() : '';
  const right = info & RIGHT_ORIGIN ? readId() : '';
  const start = reader.at;
  if (origin === '' && right === '') {
    if (reader.uint() === 1) reader.block();
    else readId();
    if (info & 0x20) reader.block();
  }
  const parent = bytes.slice(start, reader.at).join();
  const text = reader.text();
  return Array.from({ length }, (_none, index) => {
    const previous = index === 0 ? origin || parent : `${client}:${clock + index - 1}`;
    return `${text[index] ?? ''} behind ${previous}, before ${right}`;
  });
}
