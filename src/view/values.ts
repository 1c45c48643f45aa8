/**
 * Reads payloads that may be malformed.
 *
 * @module
 */

/** The string, or undefined. */
export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The list, or undefined. */
export const array = (value: unknown): readonly unknown[] | undefined =>
  Array.isArray(value) ? (value as unknown[]) : undefined;
