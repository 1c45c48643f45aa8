/**
 * Releases of small suites in tests.
 *
 * @module
 */
import type { Behaviours } from '../types.js';

/** The behaviour of a release in a test, which lists only what the test is about. */
export const behavioursOf = (own: Partial<Behaviours> = {}): Behaviours => own as Behaviours;
