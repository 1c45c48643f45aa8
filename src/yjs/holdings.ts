/**
 * What Yjs updates hold, however they are cut: each character with its place, and what was deleted. Documents that hold the same are
 * the same, so two updates can be compared without putting a document together.
 *
 * @module
 */
import { Reader } from './reader.js';
import { decodeUpdate } from './update.js';

const TEXT = 4;
const DELETED = 1;
const ORIGIN = 0x80;
const RIGHT_ORIGIN = 0x40;

/** Client and clock of every unit to its content and place, or to `deleted`. */
export type Holdings = Map<string, string>;

/** What these updates hold together. @throws {@link NoUpdate} when one is none. */
export function holdings(updates: readonly (readonly number[])[]): Holdings {
  const found: Holdings = new Map();
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

/** True when both hold the same. */
export function holdSame(a: Holdings, b: Holdings): boolean {
  return a.size === b.size && [...a].every(([unit, content]) => b.get(unit) === content);
}

/** The characters of a piece of text, each behind the one before it; anything else is one unit that is not cut. */
function unitsOf(client: number, clock: number, length: number, bytes: readonly number[]): string[] {
  const reader = new Reader(bytes);
  const info = reader.byte();
  const kind = info & 31;
  if (info === 0 || kind === DELETED) return Array.from({ length }, () => 'deleted');
  if (kind !== TEXT) return Array.from({ length }, (_none, index) => `${index}/${bytes.join()}`);
  const id = (): string => `${reader.uint()}:${reader.uint()}`;
  const origin = info & ORIGIN ? id() : '';
  const right = info & RIGHT_ORIGIN ? id() : '';
  const start = reader.at;
  if (origin === '' && right === '') {
    if (reader.uint() === 1) reader.block();
    else id();
    if (info & 0x20) reader.block();
  }
  const parent = bytes.slice(start, reader.at).join();
  const text = reader.text();
  return Array.from({ length }, (_none, index) => {
    const behind = index === 0 ? origin || parent : `${client}:${clock + index - 1}`;
    return `${text[index] ?? ''} behind ${behind}, before ${right}`;
  });
}
