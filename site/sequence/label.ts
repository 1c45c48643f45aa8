/**
 * Makes the labels of a diagram.
 *
 * @module
 */
import { asObject } from '../../src/json.js';
import type { Json } from '../../src/suite/types.js';
import { stringifyJson } from '../../src/wire/lossless.js';

/** Longest label, in characters. */
const MAX_LABEL = 56;

/** Escapes the syntax of Mermaid in a text. */
export function escapeMermaid(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[#;<>"%$&`\\]/g, (mark) => `#${mark.charCodeAt(0)};`);
}

/** The text, shortened to at most `longest` characters. */
export function shorten(text: string, longest = MAX_LABEL): string {
  const letters = [...text];
  return letters.length <= longest
    ? text
    : `${letters
        .slice(0, longest - 3)
        .join('')
        .trimEnd()}...`;
}

/**
 * A value as a short text: keys without quotes, and matchers without the operators that only say how strictly to
 * compare.
 */
export const shortText = (value: Json): string =>
  stringifyJson(withoutOperators(value))
    .replaceAll(/"([A-Za-z_$][\w.$-]*)":/g, '$1: ')
    .replaceAll(',', ', ');

/** The inner value of nested objects that have only one key each. */
export function innermost(value: Json): Json {
  const only = Object.values(asObject(withoutOperators(value)) ?? {});
  return only.length === 1 && asObject(only[0]) !== undefined ? innermost(only[0]!) : withoutOperators(value);
}

function withoutOperators(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutOperators);
  const keys = asObject(value);
  if (keys === undefined) return value;
  return keys['<exact>'] === undefined
    ? Object.fromEntries(Object.entries(keys).map(([key, item]) => [key, withoutOperators(item)]))
    : withoutOperators(keys['<exact>']);
}

/** Event with type and data, such as `typing {typing: true}`; with the whole payload when it has no `data.type`. */
export function payloadText(event: string, payload: Json | undefined): string {
  const { type, inner } = typeAndData(payload);
  const label = type === undefined ? event : `${event} ${type}`;
  const value = type === undefined ? payload : inner;
  return value === undefined ? label : `${label} ${shortText(value)}`;
}

/** `data.type` and `data.data` of a payload or of its matcher. */
export function typeAndData(payload: Json | undefined): { type?: string; inner?: Json } {
  const data = asObject(asObject(payload === undefined ? undefined : withoutOperators(payload))?.['data']);
  const type = data?.['type'];
  if (typeof type !== 'string') return {};
  const inner = data?.['data'];
  return inner === undefined ? { type } : { type, inner };
}
