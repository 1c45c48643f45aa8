/**
 * JSON that keeps every digit. Channels have timestamps in nanoseconds: integers beyond 2^53, which `JSON.parse`
 * rounds.
 *
 * @module
 */
import { parse as parseLossless, stringify as stringifyLossless } from 'lossless-json';
import type { Json, LosslessJson } from '../suite/basics.js';

/**
 * Only a text with 16 digits in a row can hold an integer beyond 2^53; every other text is parsed by `JSON.parse`, many
 * times faster.
 */
const LONG_NUMBER = /\d{16}/;

function number(text: string): number | bigint {
  const value = Number(text);
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(value) ? BigInt(text) : value;
}

/**
 * Parses JSON. Integers beyond 2^53 become `bigint`; everything else is as with `JSON.parse`.
 *
 * @throws SyntaxError when the text is not JSON.
 */
export function parseJson(text: string): LosslessJson {
  if (!LONG_NUMBER.test(text)) return JSON.parse(text) as LosslessJson;
  return parseLossless(text, undefined, number) as LosslessJson;
}

/**
 * Writes JSON. A `bigint` becomes an integer.
 *
 * @param indent spaces for each level; absent: everything in one line.
 */
export function stringifyJson(value: LosslessJson, indent?: number): string {
  try {
    return JSON.stringify(value, undefined, indent);
  } catch {
    // JSON.stringify throws on a bigint. It is tried first, since it is many times faster.
    return stringifyLossless(value, undefined, indent) ?? 'null';
  }
}

/** True when the value contains no `bigint` at any depth. */
function isJson(value: LosslessJson): value is Json {
  if (typeof value === 'bigint') return false;
  if (value === null || typeof value !== 'object') return true;
  return Object.values(value).every(isJson);
}

/**
 * Rounds every `bigint` to a number, for `JSON.stringify` and for validators that know only JSON numbers.
 *
 * @returns the value itself when it contains no `bigint`.
 */
export function toDoubles(value: LosslessJson): Json {
  if (isJson(value)) return value;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toDoubles);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toDoubles(item)]));
}
