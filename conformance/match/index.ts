/**
 * The matcher language and its captures.
 *
 * @module
 */
export { CaptureError, capturesIn, resolve, type Captures } from './captures.js';
export { findMismatch, type Mismatch, type SchemaCheck } from './match.js';
