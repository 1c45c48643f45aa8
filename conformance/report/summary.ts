/**
 * Counts, the last line of a report and the exit code.
 *
 * @module
 */
import type { Outcome, Verdict } from '../judge/verdict.js';
import type { Report } from './report.js';

/** Outcomes in the order in which they are counted. */
export const OUTCOMES = [
  'pass',
  'fail',
  'warn',
  'info',
  'known-failing',
  'not-applicable',
  'not-observed',
  'excluded',
  'harness-error',
] as const satisfies readonly Outcome[];

/** How many requirements had each outcome. */
export type Counts = Record<Outcome, number>;

const LABELS: Record<Outcome, string> = {
  pass: 'pass',
  fail: 'fail',
  warn: 'warn',
  info: 'info',
  'known-failing': 'known failing',
  'not-applicable': 'not applicable',
  'not-observed': 'not observed',
  excluded: 'excluded',
  'harness-error': 'harness errors',
};

/** Counts verdicts by outcome. */
export function countOutcomes(verdicts: readonly Verdict[]): Counts {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Counts;
  for (const verdict of verdicts) counts[verdict.outcome] += 1;
  return counts;
}

/** `3 pass, 1 fail`: only what is there, unless `all` asks for the fixed list of the last line. */
export function countsText(counts: Counts, all = false): string {
  const optional = (outcome: Outcome): boolean => !all || outcome === 'known-failing';
  const shown = OUTCOMES.filter((outcome) => counts[outcome] > 0 || !optional(outcome));
  return shown.map((outcome) => `${counts[outcome]} ${LABELS[outcome]}`).join(', ');
}

/** The last line of the human report. */
export function summaryLine(report: Report): string {
  const { verdicts } = report.judgement;
  const noun = verdicts.length === 1 ? 'requirement' : 'requirements';
  return `${verdicts.length} ${noun}: ${countsText(countOutcomes(verdicts), true)}   ${report.seconds.toFixed(1)} s`;
}

/** Number of requirements about which the run said something. */
export function judgedCount(counts: Counts): number {
  return counts.pass + counts.fail + counts.warn + counts.info + counts['known-failing'];
}

/**
 * The exit code of a run.
 *
 * @param report the report on it.
 * @returns 0 conformant, 1 not conformant, 2 nothing judged, 3 the harness could not finish.
 */
export function exitCodeOf(report: Report): 0 | 1 | 2 | 3 {
  const counts = countOutcomes(report.judgement.verdicts);
  // An unfinished run is never a verdict on the server, whatever it found until then.
  if (report.interrupted || report.trouble !== undefined || counts['harness-error'] > 0) return 3;
  if (judgedCount(counts) === 0) return 2;
  const failed = counts.fail + (report.strict ? counts.warn : 0) + (report.known?.passing.length ?? 0);
  return failed > 0 ? 1 : 0;
}
