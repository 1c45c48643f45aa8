/**
 * What a run against a server is asked for, and what comes out of it.
 *
 * @module
 */
import type { Scenario, Suite } from '../../../src/suite/types.js';
import type { Judgement } from '../../judge/verdict.js';
import type { SubjectContext, SubjectFactory } from '../../subjects/subject.js';
import type { TraceLine } from '../../trace/line.js';

/** Told what happens while a run goes on. Nothing in it may throw. */
export interface Progress {
  /** A sentence for the user: the plan, a warning, what the subject says. */
  say?(line: string): void;
  /** How many scenarios will run, `slow` of them slow ones, which wait for real time. */
  planned?(total: number, slow: number): void;
  /** A scenario begins. */
  started?(scenario: string): void;
  /** A scenario ended; `trouble` when the runner could not carry it out. */
  finished?(scenario: string, trouble?: string): void;
}

/** What {@link runServer} needs. */
export interface RunOptions {
  /** Base URL of the server under test. */
  url: string;
  suite: Suite;
  /** Forces a profile. Absent: the server's own version, when it is verified and the first frames confirm it. */
  profile?: string;
  subject: SubjectFactory;
  /** Name of the subject for the trace, such as `open-webui`. */
  subjectName: string;
  credentials: SubjectContext['credentials'];
  /** Areas, and ids or globs of requirements or scenarios. Absent or empty: everything. */
  only?: string[];
  /** True leaves out the slow scenarios. */
  quick: boolean;
  /** True lets the subject install a plugin on the server, to be removed at the end. */
  allowFunctions?: boolean;
  /** Host by which the server reaches this machine: lets the subject add a scripted upstream to the server's language models, to be removed at the end. */
  allowUpstream?: string;
  /** Scenarios in parallel; when absent 24 on a server that makes a user at once, else 6. */
  parallel?: number;
  /** Scenarios that are not in the suite. */
  scenarios?: Scenario[];
  /** How long to wait for an ack, an answer or an expected event, in ms; 5000 when absent. */
  deadline?: number;
  /** Called with every line, redacted, in order. */
  onLine?(line: TraceLine): void;
  progress?: Progress;
  /** Aborted by Ctrl-C: the run stops, cleans up and judges what it has. */
  signal: AbortSignal;
}

/** What a run yields. */
export interface RunResult {
  /** The trace, redacted. */
  lines: TraceLine[];
  /** Verdicts on the trace; absent only when judging itself failed. */
  judgement?: Judgement;
  /** Release against which the server was judged. */
  profile: string;
  /** True when the user forced the profile. */
  forced: boolean;
  /** What the subject said it would create. */
  plan: string;
  /** What could not be removed again, in words. */
  left: string[];
  interrupted: boolean;
  /** Why the run is incomplete, when it is the harness' or the server's absence that made it so. */
  trouble?: string;
}
