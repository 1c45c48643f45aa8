/**
 * Scenarios for clients: what the server and other people do, and what must come from the client under test.
 *
 * @module
 */
import type { Given, Json, JsonObject, Range } from './basics.js';
import type { ClientAbility, ClientAction } from './capabilities.js';
import type { TriggerName } from './triggers/table.js';

/** A scenario as written in YAML, with the digest of its text. `me` is the person whose token the client under test has. */
export interface ClientScenario extends Range {
  id: string;
  title: string;
  area: string;
  /** What the client must be able to do; where it is not, the scenario is not played. */
  needs?: ClientAbility[];
  /** Runs in the slow lane. */
  slow?: boolean;
  /** True: the client is started for it alone, because it ends or breaks connections. */
  fresh?: boolean;
  /** The other people, and their roles. */
  people?: { [name: string]: 'admin' | 'user' };
  given?: Given[];
  /** Pings that the open packet announces, in ms; the server's own when absent. */
  announce?: { pingInterval: number; pingTimeout: number };
  steps: ClientStep[];
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

/** The client is started, and gets so many seconds to do what is expected and to end; without this step it is connected before the first one. */
export interface StartStep {
  start: number;
}
/** The server sends an event to the client, without asking for an acknowledgement. */
export interface PushStep {
  push: string;
  send?: Json;
  args?: Json[];
}
/** The server sends an event and asks for an acknowledgement. Several `together` are sent before any is answered. */
export interface AskStep {
  ask: string;
  send?: Json;
  args?: Json[];
  /** Payloads of further calls that are in flight at the same time. */
  together?: Json[];
  /** Id to ask with; absent: the next of the run. */
  id?: number;
}
/** The server sends frames as they are; an entry is a text, or `{base64}` for a binary frame. */
export interface RawStep {
  raw: (string | { base64: string })[];
}
/** The server ends the connection: `cut` without a word, `close` with a close frame, `leave` with a Socket.IO DISCONNECT, `packet` with an Engine.IO close packet and then a close frame. */
export interface DropStep {
  drop: 'cut' | 'close' | 'leave' | 'packet';
  /** Milliseconds during which nobody is let in again. */
  away?: number;
}
/** The server sends no pings any more, and nothing else. */
export interface SilenceStep {
  silence: true;
}
/** Waits for what is expected to come or to be shown, at most so many seconds; everything else has to hold after all of them. */
export interface WaitStep {
  wait: number;
}
/** The driven client is told to do something. */
export interface DoStep {
  do: ClientAction;
  with?: JsonObject;
  /** True: a client that cannot be told acts by itself. */
  optional?: true;
}
/** Somebody does something on the server. */
export interface ClientTriggerStep {
  trigger: TriggerName;
  as: string;
  with?: JsonObject;
  name?: string;
}
/** At least one matching thing came from the client in the window; exactly `times` when given. `request` is an HTTP request `{method, path, body, status}`, `connect` a CONNECT packet. */
export interface ClientExpectStep {
  expect: string;
  match?: Json;
  times?: number;
  /** True: a client that need not do this is not judged by it: without any such thing the step shows nothing. */
  optional?: true;
  proves: string[];
}
/** No matching thing came from the client in the window. */
export interface ClientNothingStep {
  nothing: string;
  match?: Json;
  /** So many are allowed. */
  beyond?: number;
  proves: string[];
}
/** Matching things came in this order. */
export interface ClientOrderStep {
  order: { event: string; match?: Json }[];
  proves: string[];
}
/** Every call of the action was acknowledged exactly once, with these arguments. */
export interface AnswerStep {
  answers: Json;
  proves: string[];
}
/** `stays`: the connection from before the action is open and answers pings. `there`: one is in the namespace. `single`: exactly one is open. `back`: a new one is authenticated. */
export interface StateStep {
  connection: 'stays' | 'there' | 'single' | 'back';
  proves: string[];
}
/** The last state that the client showed in the window or before matches. */
export interface ShowsStep {
  shows: Json;
  proves: string[];
}
/** The client ended by itself with this exit code. */
export interface ExitsStep {
  exits: number;
  proves: string[];
}
