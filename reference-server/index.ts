/**
 * The reference server.
 *
 * @module
 */
export { startReferenceServer, type ReferenceServer, type ReferenceServerOptions } from './start-server.js';
