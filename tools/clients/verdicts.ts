/**
 * What of a report on a client is kept beside its verdicts, for whoever mends it.
 *
 * @module
 */
import type { ReportFile, ReportedFinding } from '../../support/committed-verdicts.js';

/** Outcomes that something is to be mended for. */
const TOLD = new Set(['fail', 'warn', 'known-failing']);
/** Of the same fault, one is enough for most. */
const KEPT = 2;

/** What differs from run to run, and what stands for it. */
const PASSING: readonly (readonly [RegExp, string])[] = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/giu, 'UUID'],
  [/\bowrt-[0-9a-f]{8}/gu, 'owrt-RUN'],
  [/127\.0\.0\.1:\d+/gu, 'HOST:PORT'],
  [/("sid":")[^"]+/gu, '$1SID'],
  [/([?&]t=)[^&\s]+/gu, '$1T'],
  [/\b7000\d\d\b/gu, 'ID'],
  [/\bTOKEN-\d+/gu, 'TOKEN'],
  [/\b\d{10,}\b/gu, 'TIME'],
];

/** Ids of what does not hold and is not known not to, sorted. */
export function redIn({ requirements }: ReportFile): string[] {
  return requirements
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'warn')
    .map(({ id }) => id)
    .sort();
}

/** Expected, got, wire and place of every finding, without what differs from run to run. */
export function findingsIn({ requirements }: ReportFile): { [id: string]: ReportedFinding[] } {
  const told = requirements.filter(({ outcome }) => TOLD.has(outcome)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(
    told.map(({ id, findings = [] }) => [id, findings.map(lasting).sort(byPlace).slice(0, KEPT)]),
  );
}

/** Scenarios run beside each other, so which finding comes first differs. */
const byPlace = (a: ReportedFinding, b: ReportedFinding): number =>
  `${a.scenario} ${a.step} ${a.session}`.localeCompare(`${b.scenario} ${b.step} ${b.session}`);

function lasting({ expected, got, wire, scenario, step, session }: ReportedFinding): ReportedFinding {
  return {
    expected: stable(expected),
    got: stable(got),
    ...(wire === undefined ? {} : { wire: stable(wire) }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(step === undefined ? {} : { step }),
    ...(session === undefined || scenario !== undefined ? {} : { session }),
  };
}

const stable = (text: string): string => PASSING.reduce((rest, [pattern, name]) => rest.replace(pattern, name), text);
