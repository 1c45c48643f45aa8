/**
 * Outcomes in words and counts.
 *
 * @module
 */
import { FINDING_OUTCOMES, outcomeFacts, outcomesOfKind, type Outcome } from '../../../src/suite/outcomes.js';
import type { Result } from '../../facts.js';

/** Outcomes in the order in which the pages count them: what was wrong comes first. */
const ORDER: readonly Outcome[] = [...FINDING_OUTCOMES, ...outcomesOfKind('held'), ...outcomesOfKind('unjudged')];

/** `not applicable`; in bold when a reader has to see it. */
export function outcomeText(outcome: Outcome): string {
  const { count } = outcomeFacts(outcome);
  return FINDING_OUTCOMES.includes(outcome) ? `**${count}**` : count;
}

/** How many there are of each outcome, in the order of counting. */
export function countsOf(
  verdicts: Result['verdicts'],
  within: (id: string) => boolean = () => true,
): Map<Outcome, number> {
  const counts = new Map<Outcome, number>();
  for (const outcome of ORDER) {
    const count = Object.entries(verdicts).filter(([id, verdict]) => verdict.outcome === outcome && within(id)).length;
    if (count > 0) counts.set(outcome, count);
  }
  return counts;
}

/** `1 known failing, 359 pass`. */
export const countsText = (counts: ReadonlyMap<Outcome, number>): string =>
  [...counts].map(([outcome, count]) => `${count} ${outcomeFacts(outcome).count}`).join(', ');
