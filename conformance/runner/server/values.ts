/**
 * Values that are too large for a scenario file: very long texts, very deep objects.
 *
 * @module
 */
import { isObject } from '../../../src/json.js';
import type { Json } from '../../../src/suite/types.js';

/** Replaces `{ <long>: n }` by a text of n characters and `{ <nested>: n }` by n nested objects, at any depth. */
export function expand(value: Json): Json {
  if (Array.isArray(value)) return value.map(expand);
  if (!isObject(value)) return value;
  const [key, ...others] = Object.keys(value);
  if (others.length === 0 && key === '<long>') return 'x'.repeat(Number(value[key]));
  if (others.length === 0 && key === '<nested>') return nested(Number(value[key]));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, expand(inner)]));
}

function nested(levels: number): Json {
  let value: Json = {};
  for (let level = 1; level < levels; level++) value = { in: value };
  return value;
}
