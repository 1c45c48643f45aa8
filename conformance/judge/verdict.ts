/**
 * What the judge says.
 *
 * @module
 */
import type { Outcome } from '../../src/suite/outcomes.js';
import type { Level } from '../../src/suite/types.js';

export type { Outcome };

/** One thing that was seen and was wrong (or could not be judged). */
export interface Finding {
  /** Sentence: what should have been. */
  expected: string;
  /** Sentence: what was. */
  got: string;
  /** Raw frame (shortened) that shows it, if one does. */
  wire?: string;
  /** 1-based line of the trace. */
  line?: number;
  /** Scenario id, and 1-based step. */
  scenario?: string;
  step?: number;
  /** Session or connection. */
  session?: string;
}

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
