/**
 * JSON that keeps every digit. Channel timestamps are nanoseconds, beyond 2^53: `JSON.parse` would round them.
 *
 * @module
 */
import { parse as parseLossless, stringify as stringifyLossless } from 'lossless-json';
import type { Json } from '../suite/types.js';

/** Only such a text can hold an integer that a double cannot; all others take the fast path. */
const LONG_NUMBER = /\d{16}/;

function number(text: string): number | bigint {
  const value = Number(text);
  return /^-?\d+$/.test(text) && !Number.isSafeInteger(value) ? BigInt(text) : value;
}

/**
 * Parses JSON; integers beyond 2^53 become `bigint`, everything else is as with `JSON.parse`.
 *
 * @throws SyntaxError when the text is not JSON.
 */
export function parseJson(text: string): Json {
  if (!LONG_NUMBER.test(text)) return JSON.parse(text) as Json;
  return parseLossless(text, undefined, number) as Json;
}

/** Writes JSON; a `bigint` is written as the integer it is. With `indent`, over several lines. */
export function stringifyJson(value: Json, indent?: number): string {
  try {
    return JSON.stringify(value, undefined, indent);
  } catch {
    // JSON.stringify refuses a bigint; everything else in a Json it can write, many times faster.
    return stringifyLossless(value, undefined, indent) ?? 'null';
  }
}

/** True when the value holds a `bigint` anywhere. */
function holdsBigint(value: Json): boolean {
  if (typeof value === 'bigint') return true;
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some(holdsBigint);
}

/** The same value with every `bigint` rounded to a number, for validators that know only JSON numbers. */
export function toDoubles(value: Json): Json {
  if (!holdsBigint(value)) return value;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toDoubles);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toDoubles(item)]));
}
