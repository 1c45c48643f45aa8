/**
 * The releases that versions.yaml marks as verified. Tools that check the real product use this list.
 *
 * @module
 */
import { loadSuite } from '../src/suite/load.js';
import { verified } from '../src/suite/project.js';

/** The verified releases, oldest first. */
export const VERIFIED: readonly string[] = verified(loadSuite());

/** The newest verified release. */
export const NEWEST: string = VERIFIED.at(-1)!;
