/**
 * What a run is asked for, and what it yields, whichever side it checks.
 *
 * @module
 */
import type { Suite } from '../../../src/suite/types.js';
import type { SubjectFactory } from '../../subjects/subject.js';
import type { TraceLine } from '../../trace/line.js';

/** Called while a run goes on. Nothing in it may throw. */
export interface Progress {
  /** A sentence for the user: the plan, a warning, what the subject reports. */
  say?(line: string): void;
  /** How many scenarios will run, `slow` of them slow ones, which wait for real time. */
  planned?(total: number, slow: number): void;
  /** A scenario begins. */
  started?(scenario: string): void;
  /** A scenario ended; `trouble` when the runner could not carry it out. */
  finished?(scenario: string, trouble?: string): void;
}

/** What runs of both directions need. */
export interface CommonRunOptions {
  suite: Suite;
  /** Makes the server create users, channels and chats, and emit. */
  subject: SubjectFactory;
  /** Areas, and ids or globs of requirements or scenarios. Absent or empty: everything. */
  only?: string[];
  /** True leaves out the slow scenarios. */
  quick: boolean;
  /** How long to wait for an ack, an answer or an expected event, in ms; {@link DEADLINE_MS} when absent. */
  deadline?: number;
  /** Called with every line, redacted, in order. */
  onLine?(line: TraceLine): void;
  progress?: Progress;
  /** Aborted by Ctrl-C: the run stops, cleans up and judges what it has. */
  signal: AbortSignal;
}

/** What runs of both directions yield. */
export interface CommonRunResult {
  /** The trace, redacted. */
  lines: TraceLine[];
  /** What could not be removed again, in words. */
  left: string[];
  interrupted: boolean;
  /** Why the run is incomplete, when the harness or the absence of the other side made it so. */
  trouble?: string;
}

/** See {@link CommonRunOptions.deadline}. */
export const DEADLINE_MS = 5000;
