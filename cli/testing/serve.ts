/**
 * A reference server inside the test's process.
 *
 * @module
 */
import { startReferenceServer, type ReferenceServerOptions } from '../../reference-server/index.js';
import { loadSuite } from '../../src/suite/load.js';
import { newestVerified } from '../profile-flag.js';

/** Starts a server on a free port. By default it behaves like the newest verified release. */
export async function startReference(
  options: Partial<ReferenceServerOptions> = {},
): Promise<{ url: string; close(): Promise<void> }> {
  const suite = loadSuite();
  return await startReferenceServer({ suite, profile: newestVerified(suite), ...options });
}
