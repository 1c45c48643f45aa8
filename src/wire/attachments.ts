/**
 * Binary attachments: a binary packet holds a placeholder for each attachment, and the bytes follow in binary frames.
 *
 * @module
 */
import { isObject } from '../json.js';
import type { LosslessJson, LosslessJsonObject } from '../suite/basics.js';

/** A placeholder together with the bytes of its attachment. */
export interface Bytes extends LosslessJsonObject {
  _placeholder: true;
  num: number;
  /** The bytes of the attachment. */
  base64: string;
}

const isPlaceholder = (value: LosslessJson): value is LosslessJsonObject =>
  isObject(value) && value['_placeholder'] === true && typeof value['num'] === 'number';

/** True for a placeholder that has its bytes. */
export const isBytes = (value: LosslessJson | undefined): value is Bytes =>
  value !== undefined && isPlaceholder(value) && typeof value['base64'] === 'string';

/** Returns a copy of the value with every placeholder replaced. */
export function withPlaceholders(
  value: LosslessJson,
  replace: (placeholder: LosslessJsonObject) => LosslessJson,
): LosslessJson {
  if (Array.isArray(value)) return value.map((item) => withPlaceholders(item, replace));
  if (isPlaceholder(value)) return replace(value);
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withPlaceholders(item, replace)]))
    : value;
}

/** Writes the bytes of one attachment into its placeholder, in place. */
export function attach(value: LosslessJson, num: number, base64: string): void {
  if (Array.isArray(value)) for (const item of value) attach(item, num, base64);
  else if (isPlaceholder(value)) {
    if (value['num'] === num) value['base64'] = base64;
  } else if (isObject(value)) for (const item of Object.values(value)) attach(item, num, base64);
}
