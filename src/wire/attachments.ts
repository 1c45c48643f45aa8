/**
 * Bytes in packets: a binary packet holds a placeholder where its attachment belongs, and the attachments follow as binary frames.
 *
 * @module
 */
import { isObject } from '../json.js';
import type { Json, JsonObject } from '../suite/types.js';

/** A placeholder; once its attachment is there, with the bytes. */
export interface Bytes extends JsonObject {
  _placeholder: true;
  num: number;
  /** The attachment; absent until it came. */
  base64: string;
}

const isPlaceholder = (value: Json): value is JsonObject =>
  isObject(value) && value['_placeholder'] === true && typeof value['num'] === 'number';

/** True for a placeholder with its bytes. */
export const isBytes = (value: Json | undefined): value is Bytes =>
  value !== undefined && isPlaceholder(value) && typeof value['base64'] === 'string';

/** The value with every placeholder replaced. */
export function withPlaceholders(value: Json, replace: (placeholder: JsonObject) => Json): Json {
  if (Array.isArray(value)) return value.map((item) => withPlaceholders(item, replace));
  if (isPlaceholder(value)) return replace(value);
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withPlaceholders(item, replace)]))
    : value;
}

/** Writes the bytes of one attachment into the placeholder that stands for it. */
export function attach(value: Json, num: number, base64: string): void {
  if (Array.isArray(value)) for (const item of value) attach(item, num, base64);
  else if (isPlaceholder(value)) {
    if (value['num'] === num) value['base64'] = base64;
  } else if (isObject(value)) for (const item of Object.values(value)) attach(item, num, base64);
}
