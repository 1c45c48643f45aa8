/**
 * Canonical JSON text, from which digests are computed: keys sorted, no blanks.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';

/** The canonical JSON text of a value; equal values give equal texts whatever the order of their keys. */
export function canonicalJson(value: Json): string {
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key]!)}`).join(',')}}`;
}
