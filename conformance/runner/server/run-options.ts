/**
 * What a run against a server is asked for, and what comes out of it.
 *
 * @module
 */
import type { Scenario } from '../../../src/suite/types.js';
import type { Judgement } from '../../judge/verdict.js';
import type { SubjectContext } from '../../subjects/subject.js';
import type { CommonRunOptions, CommonRunResult } from '../shared/run-options.js';

/** What {@link runServer} needs. */
export interface RunOptions extends CommonRunOptions {
  /** Base URL of the server under test. */
  url: string;
  /** Forces a profile. Absent: the server's own version, when it is verified and the first frames confirm it. */
  profile?: string;
  /** Name of the subject for the trace, such as `open-webui`. */
  subjectName: string;
  credentials: SubjectContext['credentials'];
  /** True lets the subject install a plugin on the server, to be removed at the end. */
  allowFunctions?: boolean;
  /**
   * Host by which the server reaches this machine: lets the subject add a scripted model to the server's language
   * models, to be removed at the end.
   */
  allowUpstream?: string;
  /** Scenarios in parallel; when absent 24 on a server that makes a user at once, else 6. */
  parallel?: number;
  /** Scenarios that are not in the suite. */
  scenarios?: Scenario[];
}

/** What a run against a server yields. */
export interface RunResult extends CommonRunResult {
  /** Verdicts on the trace; absent only when judging itself failed. */
  judgement?: Judgement;
  /** Release against which the server was judged. */
  profile: string;
  /** True when the user forced the profile. */
  forced: boolean;
  /** What the subject said it would create. */
  plan: string;
}
