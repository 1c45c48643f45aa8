/**
 * Errors of the REST surface, with the product's own words where a client might read them.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';

/** Answered as `{"detail": ...}` with this status. */
export class HttpError extends Error {
  override readonly name = 'HttpError';

  constructor(
    readonly status: number,
    readonly detail?: Json,
  ) {
    super(`HTTP ${status}`);
  }
}

/** No token was sent. */
export const NOT_AUTHENTICATED = 'Not authenticated';
/** The token is nobody's, or the person may not do this. */
export const UNAUTHORIZED = '401 Unauthorized';
/** The person may not do this. */
export const PROHIBITED =
  'You do not have permission to access this resource. Please contact your administrator for assistance.';
/** There is no such thing. */
export const NOT_FOUND = "We could not find what you're looking for :/";
/** The product's default sentence, which it gives to outsiders of a channel. */
export const DEFAULT = 'Something went wrong :/';
