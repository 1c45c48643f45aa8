/**
 * Orders verdicts by importance for the reader.
 *
 * @module
 */
import { FINDING_OUTCOMES } from '../../src/suite/outcomes.js';
import type { Verdict } from '../judge/verdict.js';
import type { Report } from './report.js';

/** Area that comes first within an outcome, because data for the wrong person is worse than missing data. */
const FIRST_AREA = 'security';

/**
 * Verdicts to report in detail, the most important first; equal ones in the order of the registry. They are the
 * verdicts with findings, and those that pass although they are listed as known failing.
 */
export function reportedVerdicts({ judgement, known }: Report): Verdict[] {
  const rank = (verdict: Verdict): number => {
    if (known?.passing.includes(verdict.id)) return 0.5;
    return FINDING_OUTCOMES.indexOf(verdict.outcome) + (verdict.area === FIRST_AREA ? -0.25 : 0);
  };
  const reported = judgement.verdicts.filter(
    (verdict) => FINDING_OUTCOMES.includes(verdict.outcome) || known?.passing.includes(verdict.id),
  );
  return reported
    .map((verdict, index) => ({ verdict, index }))
    .sort((a, b) => rank(a.verdict) - rank(b.verdict) || a.index - b.index)
    .map(({ verdict }) => verdict);
}
