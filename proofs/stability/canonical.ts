/**
 * Reduces a judgement to the parts that are the same in every run: without ids, times and frames.
 *
 * @module
 */
import type { Finding } from '../../conformance/judge/finding.js';
import type { Judgement } from '../../conformance/judge/verdict.js';
import type { TraceLine } from '../../conformance/trace/line.js';

/** The parts in which two runs must agree, by requirement. */
export interface StableVerdicts {
  [id: string]: { level: string; outcome: string; observed: boolean; findings: string[] };
}

/** Place of a finding, without ids. */
const place = ({ scenario, step, session }: Finding): string =>
  `${scenario ?? 'any'} step ${step ?? '-'} at ${session ?? 'any'}`;

/**
 * Reduces a judgement to the parts that must be the same in every run. The number of observations is left out, because
 * it depends on the moment at which sessions were closed.
 *
 * @param withoutTime the judgement on the same trace without keep-alive frames; it decides whether anything was
 *   observed.
 */
export function stableVerdicts({ verdicts }: Judgement, withoutTime: Judgement): StableVerdicts {
  const observed = new Map(withoutTime.verdicts.map((verdict) => [verdict.id, verdict.observed > 0]));
  return Object.fromEntries(
    verdicts.map(({ id, level, outcome, findings }) => {
      const places = findings.filter(({ scenario }) => scenario !== undefined).map(place);
      return [id, { level, outcome, observed: observed.get(id) ?? false, findings: places.sort() }];
    }),
  );
}

/** A trace without pings and pongs, because their number depends on time. */
export function withoutKeepAlive(lines: readonly TraceLine[]): TraceLine[] {
  return lines.filter((line) => line.kind !== 'frame' || (line.text !== '2' && line.text !== '3'));
}

/** Describes the first difference between two runs; undefined when there is none. */
export function firstDifference(one: StableVerdicts, other: StableVerdicts): string | undefined {
  for (const id of [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()) {
    const [before, after] = [JSON.stringify(one[id]), JSON.stringify(other[id])];
    if (before !== after) return `${id} was ${before ?? 'absent'}, is ${after ?? 'absent'}`;
  }
  return undefined;
}
