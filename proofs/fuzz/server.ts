/**
 * The reference server in its own process. It reports its URL and its memory to the parent process.
 *
 * @module
 */
import { startReferenceServer } from '../../reference-server/index.js';
import { loadSuite } from '../../src/suite/load.js';

const server = await startReferenceServer({ suite: loadSuite(), profile: process.argv[2]!, signup: true });
process.on('message', () => {
  globalThis.gc?.();
  process.send?.({ heap: process.memoryUsage().heapUsed });
});
process.send?.({ url: server.url });
