/**
 * The shape of `generated/suite.json`, compiled from `asyncapi.yaml`, `schemas/`, `versions.yaml` and `conformance/`.
 *
 * @module
 */
import type { Given, Json, JsonObject, Range, Schema } from './basics.js';
import type { ClientScenario } from './client.js';
import type { Divergence } from './divergence.js';
import type { FramesStep } from './frames.js';
import type { PluginContexts } from './plugins.js';
import type { TriggerStep } from './trigger-step.js';

export type { Given, Json, JsonObject, Range, Schema } from './basics.js';
export type { Capability, ClientAbility, ClientAction } from './capabilities.js';
export type { ClientScenario, ClientStep } from './client.js';
export type { Divergence } from './divergence.js';
export type { FrameEntry, FramesStep } from './frames.js';
export type { Handed, HandedRow, Missing, PluginContext, PluginContexts } from './plugins.js';
export type { FollowUp, TriggerStep } from './trigger-step.js';

/** One Open WebUI release in the ordered list of `versions.yaml`. */
export interface Release {
  version: string;
  /** Day of the release, ISO 8601. */
  date?: string;
  /** True when the real release was judged green with this set; only then is a server's own version string believed. */
  verified: boolean;
  /** Behaviour of the release that is neither an event nor a field: what the reference server and the rules read. */
  behaviour: JsonObject;
}

/** Who authors the `data` of a message: a malformed one is that party's fault. `client`: the server repeats what a client sent. */
export type Author = 'server' | 'plugin' | 'client' | 'either';

/** One AsyncAPI message: an event, or one `data.type` variant of an event. */
export interface MessageSpec extends Range {
  /** Unique key, as in `asyncapi.yaml`, such as `events.status`. */
  key: string;
  /** Human title. */
  title: string;
  /** One sentence on when it is sent. */
  summary: string;
  /** The area (column of the house) it belongs to. */
  area: string;
  /** `c2s` client to server, `s2c` server to client. */
  direction: 'c2s' | 's2c';
  /** Newest name of the event on the wire, and the name by which scenarios call it. */
  event: string;
  /** Name on the wire in the projected release; only in a {@link Projection}, see `wireName`. */
  wire?: string;
  /** Every name the event has had; absent when it has only had one. Not in a {@link Projection}. */
  names?: (Range & { name: string })[];
  /** The `data.type` this message stands for. Absent: the event has no variants. `*`: any type not listed. */
  type?: string;
  /** Room the server sends it to, such as `user:{user_id}`; for `c2s` the namespace `/`. */
  room: string;
  /** True when the sender of the causing event is left out of the delivery. */
  skipSender?: boolean;
  author: Author;
  /** Schema id of the whole payload's envelope, such as `events/envelope`. Absent: the payload has no envelope. */
  envelope?: string;
  /** Schema id of `payload.data` when there is an envelope, else of the payload itself. */
  schema?: string;
  /** Schema id of the array of acknowledgement arguments, for events a client may ask an ack for. */
  ack?: string;
  /** What the web client shows after it. */
  shown?: string;
  /** What the server keeps of it. */
  stored?: string;
  /** Seconds between two of them, where a client sends the event again and again. */
  every?: number;
  /** The event enters a room, to be entered again after a reconnect; the keys of the payload that name it. */
  enters?: string[];
  /** The event leaves what the message of that key entered. */
  leaves?: string;
  /** Acknowledgement arguments of a client that cannot or will not answer a call; `$why` stands for the reason. */
  refusal?: Json[];
}

/** RFC 2119 level: MUST fails, SHOULD warns, MAY informs. */
export type Level = 'MUST' | 'SHOULD' | 'MAY';

/** Closed list of reasons for which a requirement is not checked. */
export type ExclusionReason = 'not triggerable' | 'needs an external service' | 'off by default' | 'read only';

/** An ambient rule: it holds on every trace, whoever produced it. */
export interface AmbientCheck {
  /** Name of a rule that the judge implements. */
  rule: string;
  /** Parameters of the rule. */
  with?: JsonObject;
}

/** One numbered statement that an implementation keeps or breaks. */
export interface Requirement extends Range {
  id: string;
  area: string;
  level: Level;
  actor: 'server' | 'client' | 'plugin';
  statement: string;
  /** Where the fact comes from. */
  source: JsonObject;
  /** Capabilities of the subject without which the requirement is not applicable. */
  needs?: string[];
  /** What is said or done otherwise. */
  divergence?: Divergence;
  /** Present: checked on every trace by this rule, besides any scenario that proves it. */
  ambient?: AmbientCheck;
  /** Present: not checked, and why. */
  excluded?: { reason: ExclusionReason; why: string };
  /** True when the check must wait for real time; it then runs in the slow lane. */
  slow?: boolean;
  /** Scenario ids whose steps prove it; filled by codegen. */
  scenarios: string[];
}

/** A scenario as written in YAML, with the digest of its text. */
export interface Scenario extends Range {
  id: string;
  title: string;
  area: string;
  needs?: string[];
  /** Runs in the slow lane. */
  slow?: boolean;
  /** Person name to role. */
  people: { [name: string]: 'admin' | 'user' };
  /** Session name to person name, or `nobody` for an anonymous session. */
  sessions: { [name: string]: string };
  given?: Given[];
  steps: Step[];
  digest: string;
}

/** Steps in the order they are carried out; see `conformance/formats/scenario.schema.json` for each key. */
export type Step =
  | ConnectStep
  | JoinStep
  | CallStep
  | EmitStep
  | FramesStep
  | TriggerStep
  | DisconnectStep
  | IdleStep
  | ExpectStep
  | NothingStep
  | OrderStep
  | ClosedStep;

/** Opens sessions and sends CONNECT, without user-join. */
export interface ConnectStep {
  connect: string[];
  /** `own` (default) the person's token, `none` no payload, `invalid` a token nobody has, or the name of another person. */
  token?: string;
}
/** Connects (when needed) and sends user-join with an ack, which is the barrier after which the session is ready. */
export interface JoinStep {
  join: string[];
  proves?: string[];
}
/** Emits an event with an ack id and waits for the ack. */
export interface CallStep {
  call: string;
  as: string;
  /** The one payload. Use `args` for any other number of arguments. */
  send?: Json;
  args?: Json[];
  /** Bytes (base64) sent behind the event as its one binary attachment; the payload holds its placeholder. */
  attach?: string;
  /** Matcher for the array of ack arguments; `none`: the ack must never come. Absent: not looked at. */
  ack?: Json;
  /** Gives the ack's first argument a name, when the ack is as it should be. */
  name?: string;
  proves?: string[];
}
/** Emits an event without an ack id. */
export interface EmitStep {
  emit: string;
  as: string;
  send?: Json;
  args?: Json[];
}
/** Ends sessions: `close` the websocket (default), or `leave` with a Socket.IO DISCONNECT. */
export interface DisconnectStep {
  disconnect: string[];
  how?: 'close' | 'leave';
}
/** Lets real time pass on sessions; only in slow scenarios. Ends after `pings` server pings, or fails the wait. */
export interface IdleStep {
  idle: string[];
  pings: number;
}
/** At least one matching event at each session in the window of the last action; exactly `times` when given. */
export interface ExpectStep {
  expect: string;
  at: string[];
  match?: Json;
  times?: number;
  proves: string[];
}
/** No matching event at any of the sessions in the window of the last action. */
export interface NothingStep {
  /** Newest name of the event; `*` for events of any name. */
  nothing: string;
  at: string[];
  match?: Json;
  proves: string[];
}
/** Matching events arrive in this order (others may come between) in the window of the last action. */
export interface OrderStep {
  order: { event: string; match?: Json }[];
  at: string[];
  proves: string[];
}
/** The server ended the session in the window of the last action: `leave` a Socket.IO DISCONNECT, `close` the websocket. */
export interface ClosedStep {
  closed: 'leave' | 'close';
  at: string[];
  proves: string[];
}

/** The whole compiled suite. */
export interface Suite {
  /** Version of the set of requirements; a released set is frozen. */
  set: string;
  /** SHA-256 over everything below. */
  digest: string;
  releases: Release[];
  messages: MessageSpec[];
  /** Schema id (path under `schemas/` without `.schema.json`) to schema; `$ref` between them is the id. */
  schemas: { [id: string]: Schema };
  requirements: Requirement[];
  scenarios: Scenario[];
  /** Scenarios for clients; absent in a suite about servers alone. */
  clientScenarios?: ClientScenario[];
  /** What plugins are handed. */
  plugins?: PluginContexts;
}

/** The suite as one release has it. Nothing in it carries since/until any more; see `project`. */
export interface Projection {
  release: Release;
  set: string;
  digest: string;
  messages: MessageSpec[];
  schemas: { [id: string]: Schema };
  requirements: Requirement[];
  scenarios: Scenario[];
  clientScenarios: ClientScenario[];
}
