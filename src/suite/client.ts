/**
 * Scenarios for clients: what the server and other people do, and what the client under test must send.
 *
 * @module
 */
import type { Given, LosslessJson, LosslessJsonObject, Range } from './basics.js';
import type { ClientAbility, ClientAction } from './capabilities.js';
import type { TriggerName } from './triggers/table.js';

/**
 * A client scenario as written in YAML, with the digest of its text. `me` is the person whose token the client under
 * test has.
 */
export interface ClientScenario extends Range {
  /** Such as `client/cut`. */
  id: string;
  /** What it shows, in one phrase. */
  title: string;
  /** The area of the protocol, such as `client`. */
  area: string;
  /** What the client must be able to do; otherwise the scenario is left out. */
  needs?: ClientAbility[];
  /** True when it waits for real time; `--quick` leaves it out. */
  slow?: boolean;
  /** True: the client is started for this scenario alone, because it ends or breaks connections. */
  fresh?: boolean;
  /** The other people, and their roles. */
  people?: { [name: string]: 'admin' | 'user' };
  /** Channels and chats that exist before the first step. */
  given?: Given[];
  /** Pings that the open packet announces, in ms; the server's own when absent. */
  announce?: { pingInterval: number; pingTimeout: number };
  /** What is done and expected, in order. */
  steps: ClientStep[];
  /** SHA-256 of its text: a trace of another text is not judged by it. */
  digest: string;
}

/** Steps in the order they are carried out; see `conformance/formats/client-scenario.schema.json` for each key. */
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
 * Starts the client and gives it this many seconds to do what is expected and to end. Without this step the client is
 * connected before the first one.
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
/** The server sends an event and asks for an acknowledgement. Several `together` are sent before any is answered. */
export interface AskStep {
  ask: string;
  send?: LosslessJson;
  args?: LosslessJson[];
  /** Payloads of further calls that are in flight at the same time. */
  together?: LosslessJson[];
  /** Id to ask with; absent: the next of the run. */
  id?: number;
}
/** The server sends frames as they are; an entry is a text, or `{base64}` for a binary frame. */
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
 * Waits for what is expected to arrive or to be shown, at most this many seconds; everything else has to hold at the
 * end.
 */
export interface WaitStep {
  wait: number;
}
/** The driven client is told to do something. */
export interface DoStep {
  do: ClientAction;
  with?: LosslessJsonObject;
  /** True: a client that cannot be told acts by itself. */
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
  /** True: a client need not do this. Without any such event the step proves nothing. */
  optional?: true;
  proves: string[];
}
/** Expects no matching event from the client in the window. */
export interface ClientNothingStep {
  nothing: string;
  match?: LosslessJson;
  /** This many are allowed. */
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
 * Expects a state of the connection. `stays`: the one from before the action is open and answers pings. `there`: one is
 * in the namespace. `single`: exactly one is open. `back`: a new one is authenticated.
 */
export interface StateStep {
  connection: 'stays' | 'there' | 'single' | 'back';
  proves: string[];
}
/** Expects that the last state that the client showed, in the window or before, matches. */
export interface ShowsStep {
  shows: LosslessJson;
  proves: string[];
}
/** Expects that the client ended by itself with this exit code. */
export interface ExitsStep {
  exits: number;
  proves: string[];
}
