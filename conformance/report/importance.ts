/**
 * What a reader should see first.
 *
 * @module
 */
import type { Outcome, Verdict } from '../judge/verdict.js';
import type { Report } from './report.js';

/** Outcomes that say that something was wrong, the worst first. */
const FOUND: readonly Outcome[] = ['fail', 'harness-error', 'warn', 'info', 'known-failing'];
/** Area that comes first within an outcome: data that reaches the wrong person is worse than data that is missing. */
const FIRST = 'security';

/** Verdicts to report in detail, the most important first; equal ones keep the order of the registry. */
export function findingsOf({ judgement, known }: Report): Verdict[] {
  const rank = (verdict: Verdict): number => {
    if (known?.passing.includes(verdict.id)) return 0.5;
    return FOUND.indexOf(verdict.outcome) + (verdict.area === FIRST ? -0.25 : 0);
  };
  const told = judgement.verdicts.filter(
    (verdict) => FOUND.includes(verdict.outcome) || known?.passing.includes(verdict.id),
  );
  return told
    .map((verdict, index) => ({ verdict, index }))
    .sort((a, b) => rank(a.verdict) - rank(b.verdict) || a.index - b.index)
    .map(({ verdict }) => verdict);
}
