/**
 * The releases that versions.yaml calls verified, oldest first: what checks the real product reads them here, and names none itself.
 *
 * @module
 */
import { loadSuite } from '../src/suite/load.js';
import { verified } from '../src/suite/project.js';

/** The verified releases, oldest first. */
export const VERIFIED: readonly string[] = verified(loadSuite());

/** The newest verified release. */
export const NEWEST: string = VERIFIED.at(-1)!;
