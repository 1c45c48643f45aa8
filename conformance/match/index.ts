/**
 * The matcher language and its captures.
 *
 * @module
 */
export { CaptureError, capturesIn, resolve, type Captures } from './captures.js';
export { matches, type Mismatch, type SchemaCheck } from './match.js';
