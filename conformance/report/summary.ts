/**
 * Counts, the last line of a report and the exit code.
 *
 * @module
 */
import { failsRun, isJudged, outcomeFacts, OUTCOME_NAMES, type Outcome } from '../../src/suite/outcomes.js';
import type { Verdict } from '../judge/verdict.js';
import type { Report } from './report.js';

/** Number of requirements with each outcome. */
export type Counts = Record<Outcome, number>;

/** Counts verdicts by outcome. */
export function countOutcomes(verdicts: readonly Verdict[]): Counts {
  const counts = Object.fromEntries(OUTCOME_NAMES.map((outcome) => [outcome, 0])) as Counts;
  for (const verdict of verdicts) counts[verdict.outcome] += 1;
  return counts;
}

/**
 * `3 pass, 1 fail`: only outcomes that occurred; with `withZeros`, as in the last line, every outcome except
 * `known-failing`.
 */
export function countsText(counts: Counts, withZeros = false): string {
  const isOptional = (outcome: Outcome): boolean => !withZeros || outcome === 'known-failing';
  const shownOutcomes = OUTCOME_NAMES.filter((outcome) => counts[outcome] > 0 || !isOptional(outcome));
  return shownOutcomes.map((outcome) => `${counts[outcome]} ${outcomeFacts(outcome).count}`).join(', ');
}

/** The last line of the human report. */
export function summaryLine(report: Report): string {
  const { verdicts } = report.judgement;
  const noun = verdicts.length === 1 ? 'requirement' : 'requirements';
  return `${verdicts.length} ${noun}: ${countsText(countOutcomes(verdicts), true)}   ${report.seconds.toFixed(1)} s`;
}

/** Number of judged requirements. */
export function judgedCount(counts: Counts): number {
  return sumCounts(counts, isJudged);
}

/**
 * The exit code of a run.
 *
 * @param report the report of the run.
 * @returns 0 conformant, 1 not conformant, 2 nothing judged, 3 the harness could not finish.
 */
export function exitCodeOf(report: Report): 0 | 1 | 2 | 3 {
  const counts = countOutcomes(report.judgement.verdicts);
  // An unfinished run gives no verdict on the server, whatever it has found.
  if (
    report.interrupted ||
    report.trouble !== undefined ||
    sumCounts(counts, (outcome) => outcomeFacts(outcome).exit === 3) > 0
  )
    return 3;
  if (judgedCount(counts) === 0) return 2;
  const failed = sumCounts(counts, (outcome) => failsRun(outcome, report.strict)) + (report.known?.passing.length ?? 0);
  return failed > 0 ? 1 : 0;
}

const sumCounts = (counts: Counts, isCounted: (outcome: Outcome) => boolean): number =>
  OUTCOME_NAMES.filter(isCounted).reduce((total, outcome) => total + counts[outcome], 0);
