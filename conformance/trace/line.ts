/**
 * The lines of a trace file (JSON Lines). Frames are recorded undecoded and only the judge decodes them, so a raw
 * recording, a tap and a HAR file are traces too.
 *
 * @module
 */
import type { LosslessJson, LosslessJsonObject } from '../../src/suite/types.js';

/** Fields that every line may carry. */
interface Stamp {
  /** Microseconds since the start of the run, monotonic. */
  at_us?: number;
}

/** First line of a run: the suite, the profile and the subject. A raw recording has none. */
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
  /** The version that the server reports, if any. */
  version?: string;
  capabilities: string[];
  /** True when slow scenarios were left out. */
  quick: boolean;
}
/** A scenario begins; later lines refer to this execution of it by `run`. */
export interface ScenarioLine extends Stamp {
  kind: 'scenario';
  run: string;
  id: string;
  digest: string;
}
/**
 * A named value: a person that the subject leased, `{id, name, role, token}` with the token already redacted; or a
 * payload that the scenario names, of a call of the server or of an ack of the server.
 */
export interface FactLine extends Stamp {
  kind: 'fact';
  run: string;
  name: string;
  value: LosslessJsonObject;
}
/** The runner begins a step of the scenario. Expectation steps have no line. */
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
  /** Maps each connection to the ack id of its fence; a session that had ended is missing. */
  asked: { [conn: string]: number };
}
/** A call of the subject's control interface and its result. */
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
 * An HTTP exchange, kept as evidence and for ambient rules. Raw recordings have `response`, our traces `response_text`.
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
/** A websocket opened. `session` is its name in the scenario. */
export interface OpenLine extends Stamp {
  kind: 'open';
  conn: string;
  run?: string;
  session?: string;
  person?: string;
  /** Path and query that a client under test opened. */
  path?: string;
}
/** One Engine.IO frame, exactly as sent or received. */
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
  /** Who closed the connection first, as far as the recorder knows. */
  by?: 'client' | 'server';
  actor?: string;
}
/** A note for the reader of the trace. */
export interface MarkLine extends Stamp {
  kind: 'mark';
  label: string;
}
/** The runner failed to do something; verdicts that depend on it are harness errors. */
export interface TroubleLine extends Stamp {
  kind: 'trouble';
  run?: string;
  index?: number;
  message: string;
}
/** What a client under test shows, as the client reports it. */
export interface StateLine extends Stamp {
  kind: 'state';
  run: string;
  value: LosslessJsonObject;
}
/** An instruction to a driven client, and whether the client did it or gave a reason. */
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
  /** The end of its output. */
  said?: string;
}
/** A scenario ended. Without this line the scenario was cut short. */
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
