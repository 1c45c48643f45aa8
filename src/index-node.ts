/**
 * The entry `open-webui-realtime` in Node: `index.ts`, with a `loadSuite` that works. It stays for one version. A
 * conditional export keeps `node:module` out of the entry that browsers bundle; `process.getBuiltinModule` would need
 * no second file, but Node has it only since 20.16.
 *
 * @module
 */
export * from './index.js';
export {
  /** @deprecated Moved: import it from `open-webui-realtime/suite`. */
  loadSuite,
} from './suite/load.js';
