/**
 * Types that every part of the suite uses.
 *
 * @module
 */

/**
 * A JSON value as `JSON.parse` returns it and `JSON.stringify` takes it. Numbers are doubles: an integer beyond 2^53 is
 * rounded.
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A JSON object that `JSON.stringify` takes. */
export type JsonObject = { [key: string]: Json };

/**
 * A JSON value that keeps every digit: an integer beyond 2^53, such as a channel's timestamp in nanoseconds, is a
 * `bigint`.
 * `JSON.stringify` throws a TypeError on a `bigint`. Every {@link Json} is a LosslessJson; the other way round it has
 * to be converted.
 */
export type LosslessJson = null | boolean | number | bigint | string | LosslessJson[] | { [key: string]: LosslessJson };

/** A JSON object that keeps every digit; see {@link LosslessJson}. */
export type LosslessJsonObject = { [key: string]: LosslessJson };

/** A JSON Schema (2020-12) that may carry `x-since` / `x-until` on any subschema. */
export type Schema = LosslessJsonObject;

/** The releases in which something exists. Both ends are inclusive and members of the release list. */
export interface Range {
  /** First release that has it; absent: the first of the list. */
  since?: string;
  /** Last release that has it; absent: it still exists. */
  until?: string;
}

/** What exists before the first step. */
export type Given =
  | { channel: string; owner: string; members?: string[]; type?: 'group' | 'dm' | 'standard'; title?: string }
  | { chat: string; owner: string; title?: string };
