/**
 * Outcomes of single expectations.
 *
 * @module
 */
import type { Finding } from './finding.js';

/** Outcome of one expectation for one requirement. */
export interface Proof {
  requirement: string;
  outcome: 'good' | 'bad' | 'unseen' | 'harness';
  finding?: Finding;
  /** Reason, for `unseen` and `harness`. */
  reason?: string;
}

/** Outcome of one step, before it is assigned to each requirement that the step proves. */
export type StepVerdict = Omit<Proof, 'requirement'>;

/** The expectation holds. */
export const good: StepVerdict = { outcome: 'good' };
/** The expectation could not be judged, without a fault of the runner. */
export const notObserved = (reason: string): StepVerdict => ({ outcome: 'unseen', reason });
/** The expectation could not be judged because the runner failed. */
export const harnessError = (reason: string): StepVerdict => ({ outcome: 'harness', reason });
/** The expectation does not hold. */
export const bad = (finding: Finding): StepVerdict => ({ outcome: 'bad', finding });
