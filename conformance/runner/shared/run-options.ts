/**
 * Options and results that runs against servers and clients have in common.
 *
 * @module
 */
import type { Suite } from '../../../src/suite/types.js';
import type { SubjectFactory } from '../../subjects/subject.js';
import type { TraceLine } from '../../trace/line.js';

/** Callbacks about the progress of a run. They must not throw. */
export interface Progress {
  /** A sentence for the user: the plan, a warning, a message of the subject. */
  say?(line: string): void;
  /** Number of scenarios that will run; `slow` of them wait for timeouts to elapse. */
  planned?(total: number, slow: number): void;
  /** A scenario begins. */
  started?(scenario: string): void;
  /** A scenario ended; with `trouble` when the runner could not complete it. */
  finished?(scenario: string, trouble?: string): void;
}

/** Options of both kinds of runs. */
export interface CommonRunOptions {
  suite: Suite;
  /** Creates users, channels and chats on the server, and emits events. */
  subject: SubjectFactory;
  /** Areas, and ids or globs of requirements or scenarios. Absent or empty: everything. */
  only?: string[];
  /** True skips the slow scenarios. */
  quick: boolean;
  /** Time for an ack, a response or an expected event, in ms; default: {@link DEADLINE_MS}. */
  deadline?: number;
  /** Receives every line in order, redacted. */
  onLine?(line: TraceLine): void;
  progress?: Progress;
  /** Aborted by Ctrl-C: the run stops, cleans up, and judges the trace so far. */
  signal: AbortSignal;
}

/** Results of both kinds of runs. */
export interface CommonRunResult {
  /** The trace, redacted. */
  lines: TraceLine[];
  /** A sentence for each thing that could not be removed. */
  left: string[];
  interrupted: boolean;
  /** Why the run is incomplete, after a failure of the harness or the loss of the other side. */
  trouble?: string;
}

/** Default of {@link CommonRunOptions.deadline}. */
export const DEADLINE_MS = 5000;
