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
  /** Outcome of judging the trace. */
  outcome: Outcome;
  /** Number of judged observations. */
  observed: number;
  /** The faults; empty for the outcomes pass, not-applicable, not-observed and excluded. */
  findings: Finding[];
  /** Reason, for not-applicable, not-observed, harness-error and excluded. */
  reason?: string;
}

/** The result of judging a trace. */
export interface Judgement {
  /** Version of the set of requirements. */
  set: string;
  /** Digest of the suite. */
  suite: string;
  /** Release whose rules were applied. */
  profile: string;
  /** One verdict for each requirement of the release, in the order of the registry. */
  verdicts: Verdict[];
  /** Other remarks: events that the set does not describe, scenarios with another digest. */
  notes: string[];
}
