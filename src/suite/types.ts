/**
 * The shape of `generated/suite.json`, compiled from `asyncapi.yaml`, `schemas/`, `versions.yaml` and `conformance/`.
 *
 * @module
 */
import type { Given, JsonObject, LosslessJson, LosslessJsonObject, Range, Schema } from './basics.js';
import type { Behaviours } from './behaviours.js';
import type { ClientScenario } from './client.js';
import type { Divergence } from './divergence.js';
import type { FramesStep } from './frames.js';
import type { PluginContexts } from './plugins.js';
import type { TriggerStep } from './trigger-step.js';

export type { BehaviourName, Behaviours } from './behaviours.js';
export type { Given, LosslessJson, LosslessJsonObject, Range, Schema } from './basics.js';
// Most files handle values from the wire, so they import the lossless types under the short names.
export type { LosslessJson as Json, LosslessJsonObject as JsonObject } from './basics.js';
export type { Capability, ClientAbility, ClientAction } from './capabilities.js';
export type { ClientScenario, ClientStep } from './client.js';
export type { Divergence } from './divergence.js';
export type { FrameEntry, FramesStep } from './frames.js';
export type { HandedFunctions, HandedRow, OmittableId, PluginContext, PluginContexts } from './plugins.js';
export type { FollowUp, TriggerStep } from './trigger-step.js';

/** One Open WebUI release in the ordered list of `versions.yaml`. */
export interface Release {
  /** Such as `0.12.4`. */
  version: string;
  /** Day of the release, ISO 8601. */
  date?: string;
  /**
   * True when the real release was judged conformant with this set; only then is the version that a server reports
   * believed.
   */
  verified: boolean;
  /** Differences that are neither events nor fields; the reference server and the rules read them. */
  behaviour: Behaviours;
}

/**
 * The author of the `data` of a message, who is responsible when it is malformed. `client`: the server relays what a
 * client sent.
 */
export type Author = 'server' | 'plugin' | 'client' | 'either';

/** One AsyncAPI message: an event, or one `data.type` variant of an event. */
export interface MessageSpec extends Range {
  /** Unique key, as in `asyncapi.yaml`, such as `events.status`. */
  key: string;
  /** Human title. */
  title: string;
  /** One sentence on when it is sent. */
  summary: string;
  /** The area of the protocol that it belongs to, such as `channel`. */
  area: string;
  /** `c2s` client to server, `s2c` server to client. */
  direction: 'c2s' | 's2c';
  /** Newest name of the event on the wire; scenarios and rules use it. */
  event: string;
  /** Name on the wire in the projected release; only in a {@link Projection}, see `wireName`. */
  wire?: string;
  /** Every name the event has had; absent when it has only had one. Not in a {@link Projection}. */
  names?: (Range & { name: string })[];
  /** The `data.type` this message stands for. Absent: the event has no variants. `*`: any type not listed. */
  type?: string;
  /** Room the server sends it to, such as `user:{user_id}`; for `c2s` the namespace `/`. */
  room: string;
  /** True when the server does not deliver the event to the sender of the event that caused it. */
  skipSender?: boolean;
  /** Who authors its `data`. */
  author: Author;
  /** Schema id of the whole payload's envelope, such as `events/envelope`. Absent: the payload has no envelope. */
  envelope?: string;
  /** Schema id of `payload.data` when there is an envelope, else of the payload itself. */
  schema?: string;
  /** Schema id of the array of acknowledgement arguments, for events a client may ask an ack for. */
  ack?: string;
  /** What the web client shows after the event, in one sentence. */
  shown?: string;
  /** What the server stores of the event, in one sentence. */
  stored?: string;
  /** Interval in seconds, when a client sends the event repeatedly. */
  every?: number;
  /**
   * The keys of the payload that name the room, when the event enters one. A client enters the room again after a
   * reconnect.
   */
  enters?: string[];
  /** Key of the message that entered the room, when the event leaves one. */
  leaves?: string;
  /** Acknowledgement arguments of a client that cannot or will not answer a call; `$why` stands for the reason. */
  refusal?: LosslessJson[];
}

/** RFC 2119 level: MUST fails, SHOULD warns, MAY informs. */
export type Level = 'MUST' | 'SHOULD' | 'MAY';

/** The reasons for which a requirement may be excluded from checks. */
export type ExclusionReason = 'not triggerable' | 'needs an external service' | 'off by default' | 'read only';

/** An ambient rule: it holds on every trace, whoever produced it. */
export interface AmbientCheck {
  /** Name of a rule that the judge implements. */
  rule: string;
  /** Parameters of the rule. */
  with?: LosslessJsonObject;
}

/** One numbered statement that an implementation must meet, with a level. */
export interface Requirement extends Range {
  /** Permanent id, such as `CHANNEL-004`. */
  id: string;
  /** The area of the protocol, such as `channel`. */
  area: string;
  /** How much a failure matters. */
  level: Level;
  /** Who must meet it. */
  actor: 'server' | 'client' | 'plugin';
  /** What is required, in one sentence. */
  statement: string;
  /** Where the fact comes from: keys such as `release`, `file`, `observed`. */
  source: JsonObject;
  /** Capabilities of the subject without which the requirement is not applicable. */
  needs?: string[];
  /** Sources that contradict it. */
  divergence?: Divergence;
  /** Rule that checks the requirement on every trace, in addition to the scenarios that prove it. */
  ambient?: AmbientCheck;
  /** Reason, when the requirement is never checked. */
  excluded?: { reason: ExclusionReason; why: string };
  /** True: the check waits for timeouts to elapse, and `--quick` skips it. */
  slow?: boolean;
  /** Scenario ids whose steps prove it; filled by codegen. */
  scenarios: string[];
}

/** A scenario as written in YAML, with the digest of its text. */
export interface Scenario extends Range {
  /** Such as `channel/typing`. */
  id: string;
  /** Title, in one phrase. */
  title: string;
  /** The area of the protocol, such as `channel`. */
  area: string;
  /** Capabilities that the subject must have. */
  needs?: string[];
  /** True: the scenario waits for timeouts to elapse, and `--quick` skips it. */
  slow?: boolean;
  /** Person name to role. */
  people: { [name: string]: 'admin' | 'user' };
  /** Session name to person name, or `nobody` for an anonymous session. */
  sessions: { [name: string]: string };
  /** Channels and chats that exist before the first step. */
  given?: Given[];
  /** Actions and expectations, in order. */
  steps: Step[];
  /** SHA-256 of its text: a trace recorded with another text is not judged by this scenario. */
  digest: string;
}

/** A step of a scenario; see `conformance/formats/scenario.schema.json` for each key. */
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
  /**
   * `own` (default): the person's token; `none`: no payload; `invalid`: an unknown token; or the name of another
   * person.
   */
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
  send?: LosslessJson;
  args?: LosslessJson[];
  /** Bytes (base64) sent after the event as its one binary attachment; the payload holds the placeholder. */
  attach?: string;
  /** Matcher for the array of ack arguments; `none`: no ack may arrive. Absent: the ack is not checked. */
  ack?: LosslessJson;
  /** Name of the ack's first argument, when the ack matches: later steps refer to it as `$name.path`. */
  name?: string;
  proves?: string[];
}
/** Emits an event without an ack id. */
export interface EmitStep {
  emit: string;
  as: string;
  send?: LosslessJson;
  args?: LosslessJson[];
}
/** Ends sessions: `close` the websocket (default), or `leave` with a Socket.IO DISCONNECT. */
export interface DisconnectStep {
  disconnect: string[];
  how?: 'close' | 'leave';
}
/** Waits until `pings` pings of the server have arrived at each session; only in slow scenarios. */
export interface IdleStep {
  idle: string[];
  pings: number;
}
/** Expects at least one matching event at each session in the window of the last action; exactly `times` when given. */
export interface ExpectStep {
  expect: string;
  at: string[];
  match?: LosslessJson;
  times?: number;
  proves: string[];
}
/** Expects no matching event at any of the sessions in the window of the last action. */
export interface NothingStep {
  /** Newest name of the event; `*` for events of any name. */
  nothing: string;
  at: string[];
  match?: LosslessJson;
  proves: string[];
}
/** Expects matching events in this order in the window of the last action; others may arrive between them. */
export interface OrderStep {
  order: { event: string; match?: LosslessJson }[];
  at: string[];
  proves: string[];
}
/**
 * Expects that the server ended the session in the window of the last action: `leave` with a Socket.IO DISCONNECT,
 * `close` by closing the WebSocket.
 */
export interface ClosedStep {
  closed: 'leave' | 'close';
  at: string[];
  proves: string[];
}

/** The whole compiled suite, with the data of all releases. */
export interface Suite {
  /** Version of the set of requirements; a released set is frozen. */
  set: string;
  /** SHA-256 over everything below. */
  digest: string;
  /** Every described release, oldest first. */
  releases: Release[];
  /** Every event, or variant of an event. */
  messages: MessageSpec[];
  /** Schema id (path under `schemas/` without `.schema.json`) to schema; `$ref` between them is the id. */
  schemas: { [id: string]: Schema };
  /** In the order of the registry. */
  requirements: Requirement[];
  /** Scenarios for servers. */
  scenarios: Scenario[];
  /** Scenarios for clients; absent in a suite that is only about servers. */
  clientScenarios?: ClientScenario[];
  /** The functions that the server passes to plugins, by context. */
  plugins?: PluginContexts;
}

/** The data of one release, made by `project`; nothing in it carries since/until. */
export interface Projection {
  /** The release. */
  release: Release;
  /** Version of the set of requirements. */
  set: string;
  /** Digest of the whole suite. */
  digest: string;
  /** The messages that the release has, with their names on its wire. */
  messages: MessageSpec[];
  /** The strict schemas of the release, by id. */
  schemas: { [id: string]: Schema };
  /** The requirements that apply to it. */
  requirements: Requirement[];
  /** The server scenarios that apply to it. */
  scenarios: Scenario[];
  /** The client scenarios that apply to it. */
  clientScenarios: ClientScenario[];
}
