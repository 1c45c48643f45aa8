/**
 * Addresses in the published documentation.
 *
 * @module
 */
import { packageManifest } from './manifest.js';

/**
 * The permanent address of a requirement, independent of the page that describes it:
 * `https://.../requirements/CHANNEL-006`.
 */
export const docsLink = (id: string): string => siteAddress(docsPath(id));

/** The address of a page in the published documentation. */
export const siteAddress = (path: string): string => `${packageManifest().homepage.replace(/\/*$/u, '/')}${path}`;

/** The path of a requirement within the site. */
export const docsPath = (id: string): string => `requirements/${id}`;
