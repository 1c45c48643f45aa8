/**
 * Version of this package.
 *
 * @module
 */
import { packageManifest } from '../suite/manifest.js';

/** The version in `package.json`. */
export const packageVersion = (): string => packageManifest().version;
