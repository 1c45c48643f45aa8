/**
 * What every report format is made from: a judgement, and what the reader must know about where it came from.
 *
 * @module
 */
import type { Requirement, Suite } from '../../src/suite/types.js';
import type { Resemblance } from '../judge/dialect.js';
import type { Judgement } from '../judge/verdict.js';
import type { TraceLine } from '../trace/line.js';
import type { KnownFailing } from './known-failing.js';

/** What was judged, for reports that show it. */
export interface Evidence {
  /** The whole trace, without secrets. */
  lines: readonly TraceLine[];
  /** The suite that it was judged by. */
  suite: Suite;
}

/** One finished (or interrupted) run, ready to be rendered. */
export interface Report {
  /** Command that made it, without `owrt`: `server`, `client`, `judge` or `demo`. */
  command: string;
  /** The whole command line that made it, without credentials. */
  invocation: string;
  /** When the verdicts were made, ISO 8601 in UTC. */
  at: string;
  /** Present when a client was judged, and not a server. */
  role?: 'client';
  /** URL of the server, what starts the client, or name of the trace file. */
  target: string;
  /** Name of the subject that drove the server, such as `open-webui`; of a client what starts it. */
  subject?: string;
  /** Version the server claims. */
  version?: string;
  /** True when the profile was forced with `--profile`. */
  forced: boolean;
  /** True when the set was never seen to be right about that release. */
  unverified?: true;
  /** The verified releases that the traffic looks like, when it looks unlike the profile's. */
  resembles?: Resemblance;
  /** Verdicts after `--only` and `--known-failing` were applied. */
  judgement: Judgement;
  /** Requirements by id, of the profile. */
  requirements: ReadonlyMap<string, Requirement>;
  /** True when `--only` left requirements of the profile out. */
  partial?: true;
  /** How many scenarios were carried out. */
  scenarios: number;
  /** Seconds the whole took. */
  seconds: number;
  /** True when a SHOULD that failed counts as a failure. */
  strict: boolean;
  /** The list given with `--known-failing`, compared with the verdicts. */
  known?: KnownFailing;
  /** What could not be removed from the server, or stays on purpose. */
  left: string[];
  /** True when Ctrl-C ended the run. */
  interrupted: boolean;
  /** Why the run could not be finished, if it could not. */
  trouble?: string;
  /** Absent where there is nothing to show but the verdicts. */
  evidence?: Evidence;
  /** True when that command needs nothing but the trace. */
  offline: boolean;
  /** Command line that repeats the check of one requirement. */
  replay(id: string): string;
}
