/**
 * What a reader should see first.
 *
 * @module
 */
import { FINDING_OUTCOMES } from '../../src/suite/outcomes.js';
import type { Verdict } from '../judge/verdict.js';
import type { Report } from './report.js';

/** What reaches somebody it should not comes before what somebody misses. */
const FIRST = 'security';

/** Verdicts with something to tell, in order of importance; those of equal importance stay in the order of the registry. */
export function findingsOf({ judgement, known }: Report): Verdict[] {
  const rank = (verdict: Verdict): number => {
    if (known?.passing.includes(verdict.id)) return 0.5;
    return FINDING_OUTCOMES.indexOf(verdict.outcome) + (verdict.area === FIRST ? -0.25 : 0);
  };
  const told = judgement.verdicts.filter(
    (verdict) => FINDING_OUTCOMES.includes(verdict.outcome) || known?.passing.includes(verdict.id),
  );
  return told
    .map((verdict, index) => ({ verdict, index }))
    .sort((a, b) => rank(a.verdict) - rank(b.verdict) || a.index - b.index)
    .map(({ verdict }) => verdict);
}
