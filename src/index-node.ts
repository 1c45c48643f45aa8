/**
 * What `open-webui-realtime` is in Node for one more version: `index.ts`, with a `loadSuite` that works. A conditional
 * export keeps
 * `node:module` out of the entry that browsers bundle; `process.getBuiltinModule` would need no second file, but Node
 * has it only
 * since 20.16.
 *
 * @module
 */
export * from './index.js';
export {
  /** @deprecated Moved: import it from `open-webui-realtime/suite`. */
  loadSuite,
} from './suite/load.js';
