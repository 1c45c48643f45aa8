/**
 * Where the published documents tell about a requirement.
 *
 * @module
 */
import { packageManifest } from './manifest.js';

/** The permanent address of a requirement, whatever page it stands on: `https://.../requirements/CHANNEL-006`. */
export const docsLink = (id: string): string => siteAddress(docsPath(id));

/** The address of anything in the published documents. */
export const siteAddress = (path: string): string => `${packageManifest().homepage.replace(/\/*$/u, '/')}${path}`;

/** The same within the site. */
export const docsPath = (id: string): string => `requirements/${id}`;
