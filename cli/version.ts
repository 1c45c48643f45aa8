/**
 * Version of this package.
 *
 * @module
 */
import { packageManifest } from '../src/suite/manifest.js';

/** The version in `package.json`. */
export const packageVersion = (): string => packageManifest().version;
