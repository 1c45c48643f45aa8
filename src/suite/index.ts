/**
 * The specification as data: the compiled suite, and the part of it that one release has. `loadSuite` reads a file of
 * this package, so this entry needs Node.
 *
 * @example
 * import { loadSuite, project } from 'open-webui-realtime/suite';
 *
 * const { messages, requirements } = project(loadSuite(), '0.12.4');
 *
 * @module
 */
export type { Json, JsonObject, LosslessJson, LosslessJsonObject } from './basics.js';
export { loadSuite } from './load.js';
export { eventName, wireName } from './names.js';
export { project, UnknownProfileError, verified } from './project.js';
export type {
  Author,
  ClientScenario,
  Level,
  MessageSpec,
  Projection,
  Range,
  Release,
  Requirement,
  Scenario,
  Schema,
  Suite,
} from './types.js';
