/**
 * Distinguishes JSON objects from lists and scalars, and reads members without a cast.
 *
 * @module
 */
import type { LosslessJson as Json, LosslessJsonObject as JsonObject } from './suite/basics.js';

/** True for a JSON object; false for a list or null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value when it is an object, else undefined. */
export const asObject = (value: unknown): JsonObject | undefined => (isObject(value) ? value : undefined);

/** The items when the value is a list, else an empty list. */
export const asList = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/** The objects of a list; an empty list when the value is not a list. */
export const objectsIn = (value: Json | undefined): JsonObject[] => asList(value).filter(isObject);

/** The strings of a list; an empty list when the value is not a list. */
export const stringsIn = (value: Json | undefined): string[] =>
  asList(value).filter((item) => typeof item === 'string');

/** A copy of the object with each value replaced by the result of `change`. */
export const mapValues = (object: JsonObject, change: (value: Json, key: string) => Json): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
