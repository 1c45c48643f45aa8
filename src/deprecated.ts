/**
 * Exports of `open-webui-realtime` that have moved to an entry of their own. They stay for one version.
 *
 * @module
 */
import type { Suite } from './suite/types.js';

export {
  /** @deprecated Moved: import it from `open-webui-realtime/client`. */
  Client,
  /** @deprecated Moved: import it from `open-webui-realtime/client`. */
  ClientError,
  /** @deprecated Moved: import it from `open-webui-realtime/client`. */
  createClient,
  /** @deprecated Moved: import it from `open-webui-realtime/client`. */
  type CallContext,
  /** @deprecated Moved: import it from `open-webui-realtime/client`. */
  type CallHandler,
  /** @deprecated Moved: import it from `open-webui-realtime/client`. */
  type CallType,
  /** @deprecated Moved: import it from `open-webui-realtime/client`. */
  type ClientOptions,
  /** @deprecated Moved: import it from `open-webui-realtime/client`. */
  type ClientPerson,
  /** @deprecated Moved: import it from `open-webui-realtime/client`. */
  type ClientProblem,
  /** @deprecated Moved: import it from `open-webui-realtime/client`. */
  type TokenSource,
  /** @deprecated Moved: import it from `open-webui-realtime/client`. */
  type Unanswered,
} from './client/index.js';
export {
  /** @deprecated Moved: import it from `open-webui-realtime/view`. */
  applyChannelEvent,
  /** @deprecated Moved: import it from `open-webui-realtime/view`. */
  applyEvent,
  /** @deprecated Moved: import it from `open-webui-realtime/view`. */
  channelView,
  /** @deprecated Moved: import it from `open-webui-realtime/view`. */
  expireTyping,
  /** @deprecated Moved: import it from `open-webui-realtime/view`. */
  TYPING_MS,
  /** @deprecated Moved: import it from `open-webui-realtime/view`. */
  type ApplyOptions,
  /** @deprecated Moved: import it from `open-webui-realtime/view`. */
  type ChannelMessageView,
  /** @deprecated Moved: import it from `open-webui-realtime/view`. */
  type ChannelView,
  /** @deprecated Moved: import it from `open-webui-realtime/view`. */
  type ChatView,
  /** @deprecated Moved: import it from `open-webui-realtime/view`. */
  type MessageView,
  /** @deprecated Moved: import it from `open-webui-realtime/view`. */
  type TypingPerson,
} from './view/index.js';
export {
  /** @deprecated Moved: import it from `open-webui-realtime/suite`. */
  eventName,
  /** @deprecated Moved: import it from `open-webui-realtime/suite`. */
  wireName,
} from './suite/names.js';
export {
  /** @deprecated Moved: import it from `open-webui-realtime/suite`. */
  project,
  /** @deprecated Moved: import it from `open-webui-realtime/suite`. */
  UnknownProfileError,
  /** @deprecated Moved: import it from `open-webui-realtime/suite`. */
  verified,
} from './suite/project.js';
export type {
  /** @deprecated Moved: import it from `open-webui-realtime/suite`. */
  MessageSpec,
  /** @deprecated Moved: import it from `open-webui-realtime/suite`. */
  Projection,
  /** @deprecated Moved: import it from `open-webui-realtime/suite`. */
  Release,
  /** @deprecated Moved: import it from `open-webui-realtime/suite`. */
  Requirement,
  /** @deprecated Moved: import it from `open-webui-realtime/suite`. */
  Scenario,
  /** @deprecated Moved: import it from `open-webui-realtime/suite`. */
  Suite,
} from './suite/types.js';

/**
 * Always throws: a browser has no file to read. In Node, the condition `node` of the package's `exports` selects
 * `index-node.ts`, whose `loadSuite` reads the file.
 *
 * @deprecated Moved: import it from `open-webui-realtime/suite`, in Node.
 * @throws Error always.
 */
export function loadSuite(): Suite {
  throw new Error(
    "loadSuite reads a file, which a browser cannot: in Node import it from 'open-webui-realtime/suite', " +
      "in a bundle import the data itself, 'open-webui-realtime/suite.json'",
  );
}
