/**
 * Errors of the REST API, with the product's own texts where a client might read them.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';

/** Sent as `{"detail": ...}` with this status. */
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
/** The token is invalid, or the user lacks permission. */
export const UNAUTHORIZED = '401 Unauthorized';
/** The user lacks permission. */
export const PROHIBITED =
  'You do not have permission to access this resource. Please contact your administrator for assistance.';
/** The object does not exist. */
export const NOT_FOUND = "We could not find what you're looking for :/";
/** The product's default text, which it sends to users who are not members of a channel. */
export const SOMETHING_WENT_WRONG = 'Something went wrong :/';
