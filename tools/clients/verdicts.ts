/**
 * Extracts the findings of a report that are committed beside the verdicts, for the developers of the client.
 *
 * @module
 */
import type { ReportFile, ReportedFinding } from '../../support/committed-verdicts.js';

/** Outcomes whose findings are kept. */
const KEPT_OUTCOMES = new Set(['fail', 'warn', 'known-failing']);
/** Most findings that are kept for one requirement. */
const MAX_FINDINGS = 2;

/** Patterns of the parts that differ between runs, with their replacements. */
const VARYING: readonly (readonly [RegExp, string])[] = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/giu, 'UUID'],
  [/\bowrt-[0-9a-f]{8}/gu, 'owrt-RUN'],
  [/127\.0\.0\.1:\d+/gu, 'HOST:PORT'],
  [/("sid":")[^"]+/gu, '$1SID'],
  [/([?&]t=)[^&\s]+/gu, '$1T'],
  [/\b7000\d\d\b/gu, 'ID'],
  [/\bTOKEN-\d+/gu, 'TOKEN'],
  [/\b\d{10,}\b/gu, 'TIME'],
];

/** Ids of the requirements that fail or warn and are not known to fail, sorted. */
export function failingIds({ requirements }: ReportFile): string[] {
  return requirements
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'warn')
    .map(({ id }) => id)
    .sort();
}

/** Expected, got, wire and place of every finding, without the parts that differ between runs. */
export function findingsIn({ requirements }: ReportFile): { [id: string]: ReportedFinding[] } {
  const kept = requirements.filter(({ outcome }) => KEPT_OUTCOMES.has(outcome)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(
    kept.map(({ id, findings = [] }) => [id, findings.map(withoutVaryingParts).sort(byPlace).slice(0, MAX_FINDINGS)]),
  );
}

/** Sorts findings, because scenarios run in parallel and their order differs between runs. */
const byPlace = (a: ReportedFinding, b: ReportedFinding): number =>
  `${a.scenario} ${a.step} ${a.session}`.localeCompare(`${b.scenario} ${b.step} ${b.session}`);

function withoutVaryingParts({ expected, got, wire, scenario, step, session }: ReportedFinding): ReportedFinding {
  return {
    expected: replaceVarying(expected),
    got: replaceVarying(got),
    ...(wire === undefined ? {} : { wire: replaceVarying(wire) }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(step === undefined ? {} : { step }),
    ...(session === undefined || scenario !== undefined ? {} : { session }),
  };
}

const replaceVarying = (text: string): string =>
  VARYING.reduce((rest, [pattern, name]) => rest.replace(pattern, name), text);
