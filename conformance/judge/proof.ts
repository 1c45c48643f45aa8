/**
 * One thing a scenario step proves, or could not.
 *
 * @module
 */
import type { Finding } from './finding.js';

/** Result of one expectation for one requirement. */
export interface Proof {
  requirement: string;
  outcome: 'good' | 'bad' | 'unseen' | 'harness';
  finding?: Finding;
  /** Why, when unseen or harness. */
  reason?: string;
}

/** A judgement of one step, before it is handed to each requirement it proves. */
export type StepVerdict = Omit<Proof, 'requirement'>;

/** It held. */
export const good: StepVerdict = { outcome: 'good' };
/** It could not be judged, through nobody's fault. */
export const unseen = (reason: string): StepVerdict => ({ outcome: 'unseen', reason });
/** It could not be judged because the runner failed. */
export const harness = (reason: string): StepVerdict => ({ outcome: 'harness', reason });
/** It did not hold. */
export const bad = (finding: Finding): StepVerdict => ({ outcome: 'bad', finding });
