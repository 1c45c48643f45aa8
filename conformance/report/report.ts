/**
 * The input of every report format: a judgement and its context.
 *
 * @module
 */
import type { Requirement, Suite } from '../../src/suite/types.js';
import type { Resemblance } from '../judge/dialect.js';
import type { Judgement } from '../judge/verdict.js';
import type { TraceLine } from '../trace/line.js';
import type { KnownFailing } from './known-failing.js';

/** The judged data, for formats that show it. */
export interface Evidence {
  /** The whole trace, without secrets. */
  lines: readonly TraceLine[];
  /** The suite by which the trace was judged. */
  suite: Suite;
}

/** One finished (or interrupted) run, ready to be rendered. */
export interface Report {
  /** Command of the run, without `owrt`: `server`, `client`, `judge` or `demo`. */
  command: string;
  /** The whole command line, without credentials. */
  invocation: string;
  /** Time of the verdicts, ISO 8601 in UTC. */
  at: string;
  /** Present when a client was judged instead of a server. */
  role?: 'client';
  /** URL of the server, command of the client, or name of the trace file. */
  target: string;
  /** Name of the subject that controlled the server, such as `open-webui`; for a client, what starts it. */
  subject?: string;
  /** Version that the server reports. */
  version?: string;
  /** True when the profile was forced with `--profile`. */
  forced: boolean;
  /** True when the set was never verified with that release. */
  unverified?: true;
  /** The verified releases that fit the traffic better than the profile, if any. */
  resembles?: Resemblance;
  /** Verdicts after `--only` and `--known-failing` were applied. */
  judgement: Judgement;
  /** Requirements of the profile, by id. */
  requirements: ReadonlyMap<string, Requirement>;
  /** True when `--only` left out requirements of the profile. */
  partial?: true;
  /** Number of performed scenarios. */
  scenarios: number;
  /** Duration of the command, in seconds. */
  seconds: number;
  /** True when a SHOULD that failed counts as a failure. */
  strict: boolean;
  /** The list given with `--known-failing`, compared with the verdicts. */
  known?: KnownFailing;
  /** What was not removed from the server, by failure or on purpose. */
  left: string[];
  /** True when Ctrl-C ended the run. */
  interrupted: boolean;
  /** Why the run could not be finished, if it was not. */
  trouble?: string;
  /** Absent when only the verdicts are available. */
  evidence?: Evidence;
  /** True when the replay command needs only the trace. */
  offline: boolean;
  /** Command line that repeats the check of one requirement. */
  replay(id: string): string;
}
