/**
 * What every part of the suite is made of.
 *
 * @module
 */

/** Any JSON value. Integers beyond 2^53 are carried as `bigint` where a value came from the wire. */
export type Json = null | boolean | number | bigint | string | Json[] | { [key: string]: Json };

/** A JSON object. */
export type JsonObject = { [key: string]: Json };

/** A JSON Schema (2020-12) that may carry `x-since` / `x-until` on any subschema. */
export type Schema = JsonObject;

/** The releases between which something exists; both ends are members of the release list and inclusive. */
export interface Range {
  /** First release that has it. Absent: since the first release of the list. */
  since?: string;
  /** Last release that has it. Absent: it is still there. */
  until?: string;
}

/** What exists before the first step. */
export type Given =
  | { channel: string; owner: string; members?: string[]; type?: 'group' | 'dm' | 'standard'; title?: string }
  | { chat: string; owner: string; title?: string };
