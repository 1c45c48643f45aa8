/**
 * The result of a mutant: whether the requirement that it names caught it.
 *
 * @module
 */
import type { Judgement, Outcome, Verdict } from '../../conformance/judge/verdict.js';

/** Result of one mutant. */
export interface MutantResult {
  profile: string;
  /** Verdict on the requirement that must catch it. */
  verdict: Verdict;
  /** Other requirements with the outcome fail, warn or info. */
  others: string[];
}

/** Outcomes that count as caught. */
const NEGATIVE: readonly Outcome[] = ['fail', 'warn', 'info'];

const isNegative = ({ outcome }: Verdict): boolean => NEGATIVE.includes(outcome);

/** True when the named requirement caught the fault. */
export const isKilled = ({ verdict }: MutantResult): boolean => isNegative(verdict);

/** True when the run showed enough for a verdict. */
export const isJudged = ({ outcome }: Verdict): boolean => outcome !== 'not-observed' && outcome !== 'harness-error';

/** Result of a mutant from the judgement on it. */
export function resultOf(profile: string, requirement: string, { verdicts }: Judgement): MutantResult {
  const verdict = verdicts.find(({ id }) => id === requirement)!;
  return {
    profile,
    verdict,
    others: verdicts.filter((other) => other !== verdict && isNegative(other)).map(({ id }) => id),
  };
}

/** Sentence for a mutant that survived. */
export const survivalText = ({ verdict, others }: MutantResult): string =>
  `survived: ${verdict.id} is ${verdict.outcome} (${verdict.reason ?? 'no reason'}); ` +
  `caught by others: ${others.join(', ') || 'none'}`;
