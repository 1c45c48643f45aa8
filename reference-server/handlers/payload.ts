/**
 * Reads payloads as the product does: a missing key raises, and an event whose handler raises gets no ack.
 *
 * @module
 */
import type { Json, JsonObject } from '../../src/suite/types.js';

/** The handler raised. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
}

/** True for a JSON object; false for the placeholder of an attachment. */
export const isDictionary = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && value['_placeholder'] !== true;

/** The member of an object; throws when it is missing. */
export function member(value: Json | undefined, key: string): Json {
  if (!isDictionary(value) || !Object.hasOwn(value, key)) throw new Malformed(`no "${key}"`);
  return value[key]!;
}

/** The text under a key of an object, or `undefined`. */
export function text(value: Json | undefined, key: string): string | undefined {
  const found = isDictionary(value) ? value[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}
