/**
 * Outcomes in words and counts.
 *
 * @module
 */
import type { Result } from '../../facts.js';

/** Outcomes in the order in which they are told, and how. */
const NAMES: { readonly [outcome: string]: string } = {
  fail: 'fail',
  'known-failing': 'known to fail',
  warn: 'warn',
  info: 'info',
  'harness-error': 'harness error',
  pass: 'pass',
  'not-observed': 'not observed',
  'not-applicable': 'not applicable',
  excluded: 'excluded',
};

/** `not applicable`; in bold when a reader has to see it. */
export function outcomeText(outcome: string): string {
  const name = NAMES[outcome] ?? outcome;
  return ['fail', 'known-failing', 'warn', 'info', 'harness-error'].includes(outcome) ? `**${name}**` : name;
}

/** How many there are of each outcome, in the order of telling. */
export function countsOf(
  verdicts: Result['verdicts'],
  within: (id: string) => boolean = () => true,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const outcome of Object.keys(NAMES)) {
    const count = Object.entries(verdicts).filter(([id, verdict]) => verdict.outcome === outcome && within(id)).length;
    if (count > 0) counts.set(outcome, count);
  }
  return counts;
}

/** `1 known to fail, 359 pass`. */
export const countsText = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([outcome, count]) => `${count} ${NAMES[outcome]}`).join(', ');
