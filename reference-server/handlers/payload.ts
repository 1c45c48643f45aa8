/**
 * Reading payloads the way the product does: a key that is not there raises, and a handler that raises is never acked.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';

/** The handler raised. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** True for a JSON object. An attachment, for which a placeholder stands, is none. */
export const isDictionary = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && value['_placeholder'] !== true;

/** The member of an object; raises when there is none. */
export function member(value: Json | undefined, key: string): Json {
  if (!isDictionary(value) || !Object.hasOwn(value, key)) throw new Malformed(`no "${key}"`);
  return value[key]!;
}

/** The text a key of an object holds, or `undefined`. */
export function text(value: Json | undefined, key: string): string | undefined {
  const found = isDictionary(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}
