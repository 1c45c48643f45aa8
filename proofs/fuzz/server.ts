/**
 * The reference server in a process of its own, which reports its memory to its parent.
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
