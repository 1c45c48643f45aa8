/**
 * Values as JSON has them.
 *
 * @module
 */

/** Any JSON value. Integers beyond 2^53 are carried as `bigint` where a value came from the wire. */
export type Json = null | boolean | number | bigint | string | Json[] | { [key: string]: Json };

/** A JSON object. */
export type JsonObject = { [key: string]: Json };
