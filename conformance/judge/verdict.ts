/**
 * The result of judging a trace.
 *
 * @module
 */
import type { Outcome } from '../../src/suite/outcomes.js';
import type { Level } from '../../src/suite/types.js';
import type { Finding } from './finding.js';

export type { Outcome };

/** The verdict on one requirement. */
export interface Verdict {
  /** Id of the requirement. */
  id: string;
  /** Level of the requirement. */
  level: Level;
  /** Area of the requirement. */
  area: string;
  /** What the trace says about it. */
  outcome: Outcome;
  /** How many single observations were judged. */
  observed: number;
  /** What was wrong; empty for the outcomes pass, not-applicable, not-observed and excluded. */
  findings: Finding[];
  /** Why, for not-applicable, not-observed, harness-error and excluded. */
  reason?: string;
}

/** Everything the judge concludes from a trace. */
export interface Judgement {
  /** Version of the set of requirements. */
  set: string;
  /** Digest of the suite that it was judged by. */
  suite: string;
  /** Release whose rules were applied. */
  profile: string;
  /** One verdict for each requirement of the release, in the order of the registry. */
  verdicts: Verdict[];
  /** Remarks besides the verdicts: events that the set does not describe, scenarios with another digest. */
  notes: string[];
}
