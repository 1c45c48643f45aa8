/**
 * Renders outcomes and their counts.
 *
 * @module
 */
import { FINDING_OUTCOMES, outcomeFacts, outcomesOfKind, type Outcome } from '../../../src/suite/outcomes.js';
import type { Result } from '../../facts.js';

/** Outcomes in the order in which the pages count them: findings come first. */
const ORDER: readonly Outcome[] = [...FINDING_OUTCOMES, ...outcomesOfKind('held'), ...outcomesOfKind('unjudged')];

/** Text of an outcome, such as `not applicable`; in bold when it is a finding. */
export function outcomeText(outcome: Outcome): string {
  const { count } = outcomeFacts(outcome);
  return FINDING_OUTCOMES.includes(outcome) ? `**${count}**` : count;
}

/** Number of verdicts with each outcome, in the order of the pages. */
export function countsOf(
  verdicts: Result['verdicts'],
  includesId: (id: string) => boolean = () => true,
): Map<Outcome, number> {
  const counts = new Map<Outcome, number>();
  for (const outcome of ORDER) {
    const count = Object.entries(verdicts).filter(
      ([id, verdict]) => verdict.outcome === outcome && includesId(id),
    ).length;
    if (count > 0) counts.set(outcome, count);
  }
  return counts;
}

/** The counts as text, such as `1 known failing, 359 pass`. */
export const countsText = (counts: ReadonlyMap<Outcome, number>): string =>
  [...counts].map(([outcome, count]) => `${count} ${outcomeFacts(outcome).count}`).join(', ');
