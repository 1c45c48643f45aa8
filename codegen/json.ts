/**
 * Parses JSON without losing digits, and formats it the same way every time.
 *
 * @module
 */
import { isSafeNumber, parse } from 'lossless-json';
import { isObject, mapValues } from '../src/json.js';
import type { Json } from '../src/suite/types.js';

const WIDTH = 140;

/** Parses JSON; integers beyond 2^53 become bigint. */
export function parseJson(text: string): Json {
  return parse(text, undefined, (digits) =>
    isSafeNumber(digits) || !/^-?\d+$/.test(digits) ? Number(digits) : BigInt(digits),
  ) as Json;
}

/** The value with numbers in place of bigints, for tools that accept only numbers. */
export function withoutBigints(value: Json): Json {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(withoutBigints);
  if (!isObject(value)) return value;
  return mapValues(value, withoutBigints);
}

/** JSON text in which every value that fits is on one line, so that a change touches few lines. */
export function formatJson(value: Json, indent = '', width = WIDTH): string {
  const flat = flatJson(value);
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= width) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => inner + formatJson(item, inner, width)).join(',\n')}\n${indent}]`;
  const lines = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${formatJson(item, inner, width)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** JSON text on one line, with a space after each comma and colon. */
export function flatJson(value: Json): string {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `[${value.map(flatJson).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${flatJson(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
