/**
 * Scenarios for clients: the actions of the server and other people, and what the client under test must send.
 *
 * @module
 */
import type { Given, LosslessJson, LosslessJsonObject, Range } from './basics.js';
import type { ClientAbility, ClientAction } from './capabilities.js';
import type { TriggerName } from './triggers/table.js';

/**
 * A client scenario as written in YAML, with the digest of its text. `me` is the person whose token the client under
 * test uses.
 */
export interface ClientScenario extends Range {
  /** Such as `client/cut`. */
  id: string;
  /** Title, in one phrase. */
  title: string;
  /** The area of the protocol, such as `client`. */
  area: string;
  /** Abilities that the client must have; otherwise the scenario is skipped. */
  needs?: ClientAbility[];
  /** True: the scenario waits for timeouts to elapse, and `--quick` skips it. */
  slow?: boolean;
  /** True: the client is started for this scenario alone, because the scenario ends or breaks connections. */
  fresh?: boolean;
  /** The other people, and their roles. */
  people?: { [name: string]: 'admin' | 'user' };
  /** Channels and chats that exist before the first step. */
  given?: Given[];
  /** Ping interval and timeout that the open packet announces, in ms; absent: the server's own. */
  announce?: { pingInterval: number; pingTimeout: number };
  /** Actions and expectations, in order. */
  steps: ClientStep[];
  /** SHA-256 of its text: a trace recorded with another text is not judged by this scenario. */
  digest: string;
}

/** A step of a client scenario; see `conformance/formats/client-scenario.schema.json` for each key. */
export type ClientStep =
  | StartStep
  | PushStep
  | AskStep
  | RawStep
  | DropStep
  | SilenceStep
  | WaitStep
  | DoStep
  | ClientTriggerStep
  | ClientExpectStep
  | ClientNothingStep
  | ClientOrderStep
  | AnswerStep
  | StateStep
  | ShowsStep
  | ExitsStep;

/**
 * Starts the client and gives it this many seconds to meet the expectations and to exit. Without this step the client
 * is connected before the first step.
 */
export interface StartStep {
  start: number;
}
/** The server sends an event to the client, without asking for an acknowledgement. */
export interface PushStep {
  push: string;
  send?: LosslessJson;
  args?: LosslessJson[];
}
/** The server sends an event and asks for an acknowledgement. */
export interface AskStep {
  ask: string;
  send?: LosslessJson;
  args?: LosslessJson[];
  /** Payloads of further calls, which are all sent before the first acknowledgement. */
  together?: LosslessJson[];
  /** Ack id; absent: the next ack id of the run. */
  id?: number;
}
/** The server sends frames unchanged; an entry is a text frame, or `{base64}` for a binary frame. */
export interface RawStep {
  raw: (string | { base64: string })[];
}
/**
 * The server ends the connection: `cut` without a close frame, `close` with one, `leave` with a Socket.IO DISCONNECT,
 * `packet` with an Engine.IO close packet and then a close frame.
 */
export interface DropStep {
  drop: 'cut' | 'close' | 'leave' | 'packet';
  /** Milliseconds during which new connections are refused. */
  away?: number;
}
/** The server stops sending, pings included. */
export interface SilenceStep {
  silence: true;
}
/**
 * Waits at most this many seconds until the expected events have arrived and the expected state is shown. Every other
 * expectation is judged at the end of the wait.
 */
export interface WaitStep {
  wait: number;
}
/** The driven client receives a command. */
export interface DoStep {
  do: ClientAction;
  with?: LosslessJsonObject;
  /** True: a client that takes no commands does this by itself. */
  optional?: true;
}
/** A person does something on the server. */
export interface ClientTriggerStep {
  trigger: TriggerName;
  as: string;
  with?: LosslessJsonObject;
  name?: string;
}
/**
 * Expects at least one matching event from the client in the window; exactly `times` when given. `request` is an HTTP
 * request `{method, path, body, status}`, `connect` a CONNECT packet.
 */
export interface ClientExpectStep {
  expect: string;
  match?: LosslessJson;
  times?: number;
  /** True: a client need not send this event. If it sends none, the step proves nothing. */
  optional?: true;
  proves: string[];
}
/** Expects no matching event from the client in the window. */
export interface ClientNothingStep {
  nothing: string;
  match?: LosslessJson;
  /** Number of matching events that are allowed. */
  beyond?: number;
  proves: string[];
}
/** Expects matching events in this order. */
export interface ClientOrderStep {
  order: { event: string; match?: LosslessJson }[];
  proves: string[];
}
/** Expects that every call of the action was acknowledged exactly once, with these arguments. */
export interface AnswerStep {
  answers: LosslessJson;
  proves: string[];
}
/**
 * Expects a state of the client's connections. `stays`: the connection from before the action is open and answers
 * pings. `there`: one connection is in the namespace. `single`: exactly one is open. `back`: a new one is
 * authenticated.
 */
export interface StateStep {
  connection: 'stays' | 'there' | 'single' | 'back';
  proves: string[];
}
/** Expects a match with the last state that the client reported, in the window or before. */
export interface ShowsStep {
  shows: LosslessJson;
  proves: string[];
}
/** Expects that the client exited by itself with this exit code. */
export interface ExitsStep {
  exits: number;
  proves: string[];
}
