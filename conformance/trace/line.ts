/**
 * The lines of a trace file (JSON Lines). Only the judge decodes frames, so a raw recording, a tap and a HAR are traces
 * too.
 *
 * @module
 */
import type { LosslessJson, LosslessJsonObject } from '../../src/suite/types.js';

/** Fields that every line may carry. */
interface Stamp {
  /** Microseconds since the start of the run, monotonic. */
  at_us?: number;
}

/** First line of a run: which set, profile and subject. A raw recording has none. */
export interface RunLine extends Stamp {
  kind: 'run';
  format: 1;
  set: string;
  suite: string;
  profile: string;
  /** `client`: the client is judged, and the server belongs to the run. Absent: the server is judged. */
  role?: 'client';
  /** True when the user forced the profile with `--profile`. */
  forced: boolean;
  subject: string;
  target: string;
  /** The version the server claims, if it claims one. */
  version?: string;
  capabilities: string[];
  /** True when slow scenarios were left out. */
  quick: boolean;
}
/** A scenario begins; `run` names this execution of it in later lines. */
export interface ScenarioLine extends Stamp {
  kind: 'scenario';
  run: string;
  id: string;
  digest: string;
}
/**
 * Something the subject leased: a person `{id, name, role, token}` (token already redacted). Or what the scenario gives
 * a name: the payload of a call of the server, or what the server acknowledged.
 */
export interface FactLine extends Stamp {
  kind: 'fact';
  run: string;
  name: string;
  value: LosslessJsonObject;
}
/** The runner begins carrying out a step of the scenario. Expectation steps have no line. */
export interface StepLine extends Stamp {
  kind: 'step';
  run: string;
  index: number;
}
/** The window that began at step `index` ends: every open session was fenced. */
export interface FenceLine extends Stamp {
  kind: 'fence';
  run: string;
  /** Index of the action step whose window this fence closes. */
  index: number;
  /** Connection to the ack id its fence was asked with; a session that had ended is missing. */
  asked: { [conn: string]: number };
}
/** A call on the subject's control plane and its recorded result. */
export interface ControlLine extends Stamp {
  kind: 'control';
  run: string;
  /** Index of the trigger step, or of the `given` entry when `given` is true. */
  index: number;
  given?: true;
  trigger: string;
  person: string;
  with: LosslessJsonObject;
  name?: string;
  ok: boolean;
  status?: number;
  /** JSON text of the result, so that no digit is lost. */
  result_text?: string;
}
/**
 * An HTTP exchange, kept as evidence and read by ambient rules. `response` in raw recordings, `response_text` in ours.
 */
export interface RestLine extends Stamp {
  kind: 'rest';
  run?: string;
  actor: string;
  method: string;
  path: string;
  body?: LosslessJson;
  status: number;
  response?: LosslessJson;
  response_text?: string;
}
/** A websocket opened. `session` is the scenario's name for it. */
export interface OpenLine extends Stamp {
  kind: 'open';
  conn: string;
  run?: string;
  session?: string;
  person?: string;
  /** Of a client under test: path and query it opened. */
  path?: string;
}
/** One Engine.IO frame as it was on the wire. */
export interface FrameLine extends Stamp {
  kind: 'frame';
  conn: string;
  dir: 'c2s' | 's2c';
  text?: string;
  base64?: string;
  actor?: string;
}
/** A websocket closed. */
export interface CloseLine extends Stamp {
  kind: 'close';
  conn: string;
  code: number;
  /** Who closed it first, as far as the recorder can tell. */
  by?: 'client' | 'server';
  actor?: string;
}
/** Anything a reader of the trace may want to know. */
export interface MarkLine extends Stamp {
  kind: 'mark';
  label: string;
}
/** The runner could not do its part; verdicts that hang on it are harness errors. */
export interface TroubleLine extends Stamp {
  kind: 'trouble';
  run?: string;
  index?: number;
  message: string;
}
/** What a client under test shows, as it says itself. */
export interface StateLine extends Stamp {
  kind: 'state';
  run: string;
  value: LosslessJsonObject;
}
/** A driven client was told to do something, and did it or said why not. */
export interface DidLine extends Stamp {
  kind: 'did';
  run: string;
  index: number;
  action: string;
  error?: string;
}
/** The client under test ended by itself. */
export interface ExitLine extends Stamp {
  kind: 'exit';
  run: string;
  /** Exit code; absent when a signal ended it. */
  code?: number;
  /** The end of what it wrote. */
  said?: string;
}
/** A scenario ended; without it the scenario was cut short. */
export interface DoneLine extends Stamp {
  kind: 'done';
  run: string;
}

/** Any line of a trace. */
export type TraceLine =
  | RunLine
  | ScenarioLine
  | FactLine
  | StepLine
  | FenceLine
  | ControlLine
  | RestLine
  | OpenLine
  | FrameLine
  | CloseLine
  | MarkLine
  | TroubleLine
  | StateLine
  | DidLine
  | ExitLine
  | DoneLine;
