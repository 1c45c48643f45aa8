/**
 * Types that every part of the suite uses.
 *
 * @module
 */

/**
 * A JSON value that `JSON.parse` returns and `JSON.stringify` accepts. Numbers are doubles: an integer beyond 2^53 is
 * rounded.
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A JSON object that `JSON.stringify` accepts. */
export type JsonObject = { [key: string]: Json };

/**
 * A JSON value that keeps every digit: an integer beyond 2^53, such as a channel's timestamp in nanoseconds, is a
 * `bigint`. `JSON.stringify` throws a TypeError on a `bigint`. Every {@link Json} is a LosslessJson; `toDoubles`
 * converts in the other direction.
 */
export type LosslessJson = null | boolean | number | bigint | string | LosslessJson[] | { [key: string]: LosslessJson };

/** A JSON object that keeps every digit; see {@link LosslessJson}. */
export type LosslessJsonObject = { [key: string]: LosslessJson };

/** A JSON Schema (2020-12) that may carry `x-since` / `x-until` on any subschema. */
export type Schema = LosslessJsonObject;

/** A range of releases. Both ends are inclusive and members of the release list. */
export interface Range {
  /** First release; absent: the first of the list. */
  since?: string;
  /** Last release; absent: the range has no end. */
  until?: string;
}

/** An object that the runner creates before the first step. */
export type Given =
  | { channel: string; owner: string; members?: string[]; type?: 'group' | 'dm' | 'standard'; title?: string }
  | { chat: string; owner: string; title?: string };
