/**
 * Decodes a Yjs update (version 1) into the pieces that each client wrote and the ranges that were deleted. Contents
 * stay bytes. The format is that of `encodeStateAsUpdate` in the `yjs` package, which the tests compare this reader
 * with.
 *
 * @module
 */
import { NotAnUpdateError, Reader } from './reader.js';

/** A piece written by one client. */
export interface Struct {
  clock: number;
  length: number;
  bytes: number[];
}

/** A range of one client's clock that was deleted. */
export interface DeletedRange {
  clock: number;
  length: number;
}

/** A decoded update; the key of both maps is the client. */
export interface Update {
  structs: Map<number, Struct[]>;
  deleted: Map<number, DeletedRange[]>;
}

const GARBAGE = 0;
const SKIP = 10;
const ORIGIN = 0x80;
const RIGHT_ORIGIN = 0x40;
const KEYED = 0x20;

/**
 * Decodes one update.
 *
 * @throws {@link NotAnUpdateError} when the bytes are not an update.
 */
export function decodeUpdate(bytes: readonly number[]): Update {
  const reader = new Reader(bytes);
  const update: Update = { structs: new Map(), deleted: new Map() };
  reader.times(() => {
    const count = reader.uint();
    const client = reader.uint();
    let clock = reader.uint();
    const list = update.structs.get(client) ?? [];
    for (let index = 0; index < count; index += 1) {
      const from = reader.at;
      const { length, gap: isGap } = readStruct(reader);
      if (!isGap) list.push({ clock, length, bytes: bytes.slice(from, reader.at) });
      clock += length;
    }
    update.structs.set(client, list);
  });
  reader.times(() => {
    const client = reader.uint();
    const list = update.deleted.get(client) ?? [];
    reader.times(() => list.push({ clock: reader.uint(), length: reader.uint() }));
    update.deleted.set(client, list);
  });
  return update;
}

/** True for a list of bytes that is a Yjs update. */
export function isUpdate(value: unknown): value is number[] {
  if (!Array.isArray(value) || !value.every((byte) => Number.isInteger(byte) && byte >= 0 && byte <= 255)) return false;
  try {
    decodeUpdate(value as number[]);
    return true;
  } catch (error) {
    if (error instanceof NotAnUpdateError) return false;
    throw error;
  }
}

function readStruct(reader: Reader): { length: number; gap: boolean } {
  const info = reader.byte();
  const kind = info & 31;
  if (kind === GARBAGE || info === SKIP) return { length: reader.uint(), gap: info === SKIP };
  for (const flag of [ORIGIN, RIGHT_ORIGIN]) if ((info & flag) !== 0) skipId(reader);
  if ((info & (ORIGIN | RIGHT_ORIGIN)) === 0) {
    if (reader.uint() === 1) reader.block();
    else skipId(reader);
    if ((info & KEYED) !== 0) reader.block();
  }
  return { length: readContents(reader, kind), gap: false };
}

function skipId(reader: Reader): void {
  reader.uint();
  reader.uint();
}

/** Reads the contents of one kind and returns how far they move the client's clock. */
function readContents(reader: Reader, kind: number): number {
  switch (kind) {
    case 1: // deleted
      return reader.uint();
    case 2: // JSON
      return reader.times(() => reader.block());
    case 4: // text, counted as JavaScript counts
      return reader.text().length;
    case 8: // any values
      return reader.times(() => reader.skipAny());
    case 3: // binary
    case 5: // embedded
      reader.block();
      return 1;
    case 6: // format: name and value
      reader.block();
      reader.block();
      return 1;
    case 7: // a type; XML elements and hooks have a name
      if ([3, 5].includes(reader.uint())) reader.block();
      return 1;
    case 9: // a document in the document
      reader.block();
      reader.skipAny();
      return 1;
    default:
      throw new NotAnUpdateError(`there are no contents of kind ${kind}`);
  }
}
