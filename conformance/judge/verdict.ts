/**
 * What the judge says.
 *
 * @module
 */
import type { Level } from '../../src/suite/types.js';
import type { Finding } from './finding.js';

/** Outcome of one requirement. `known-failing` is set by the report, never by the judge. */
export type Outcome =
  | 'pass'
  | 'fail'
  | 'warn'
  | 'info'
  | 'not-applicable'
  | 'not-observed'
  | 'harness-error'
  | 'excluded'
  | 'known-failing';

/** The verdict on one requirement. */
export interface Verdict {
  id: string;
  level: Level;
  area: string;
  outcome: Outcome;
  /** How many single observations were judged. */
  observed: number;
  findings: Finding[];
  /** Why, for not-applicable, not-observed, harness-error and excluded. */
  reason?: string;
}

/** Everything the judge concludes from a trace. */
export interface Judgement {
  set: string;
  suite: string;
  profile: string;
  verdicts: Verdict[];
  /** Sentences that are no verdict: events the set does not describe, scenarios of another digest. */
  notes: string[];
}
