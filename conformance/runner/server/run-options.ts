/**
 * Options and result of a run against a server.
 *
 * @module
 */
import type { Scenario } from '../../../src/suite/types.js';
import type { Judgement } from '../../judge/verdict.js';
import type { SubjectContext } from '../../subjects/subject.js';
import type { CommonRunOptions, CommonRunResult } from '../shared/run-options.js';

/** Options of {@link runServer}. */
export interface RunOptions extends CommonRunOptions {
  /** Base URL of the server under test. */
  url: string;
  /**
   * Forces a profile. Default: the version that the server reports, if it is verified and the first frames confirm it.
   */
  profile?: string;
  /** Name of the subject for the trace, such as `open-webui`. */
  subjectName: string;
  credentials: SubjectContext['credentials'];
  /** True allows the subject to install a plugin on the server, which is removed at the end. */
  allowFunctions?: boolean;
  /**
   * Host by which the server reaches this machine. It allows the subject to add a scripted model to the server's
   * language models, which is removed at the end.
   */
  allowUpstream?: string;
  /** Number of scenarios at once; default: 24 on a server that creates users fast, else 6. */
  parallel?: number;
  /** Additional scenarios that are not in the suite. */
  scenarios?: Scenario[];
}

/** Result of a run against a server. */
export interface RunResult extends CommonRunResult {
  /** Verdicts on the trace; absent only when judging failed. */
  judgement?: Judgement;
  /** Release against which the server was judged. */
  profile: string;
  /** True when the user forced the profile. */
  forced: boolean;
  /** What the subject announced that it will create. */
  plan: string;
}
