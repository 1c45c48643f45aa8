/**
 * The committed verdicts on a release: the fields of a report that do not differ from run to run.
 *
 * @module
 */
import type { Outcome } from '../src/suite/outcomes.js';

/** A finding in the JSON report. */
export interface ReportedFinding {
  expected: string;
  got: string;
  wire?: string;
  scenario?: string;
  step?: number;
  session?: string;
}

/** The fields of a JSON report (`owrt ... --report json=FILE`) that this module reads. */
export interface ReportFile {
  set: string;
  profile: string;
  version?: string;
  requirements: { id: string; level: string; outcome: Outcome; reason?: string; findings?: ReportedFinding[] }[];
}

/** One committed file of `conformance/results/`. */
export interface Results {
  implementation: string;
  version: string;
  set: string;
  profile: string;
  verdicts: { [id: string]: { level: string; outcome: Outcome } };
  /** Findings by requirement, for the developers of the implementation. Not compared: they differ from run to run. */
  findings?: { [id: string]: ReportedFinding[] };
}

/**
 * Outcomes that judge a requirement or exclude it with a reason. Known failures are listed beside the verdicts, with
 * the reason.
 */
const answered: ReadonlySet<string> = new Set<Outcome>(['pass', 'warn', 'info', 'excluded', 'known-failing']);

/** Extracts the stable fields of a report. */
export function stableFields(report: ReportFile, implementation: string, version: string): Results {
  const sorted = [...report.requirements].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    implementation,
    version,
    set: report.set,
    profile: report.profile,
    verdicts: Object.fromEntries(sorted.map(({ id, level, outcome }) => [id, { level, outcome }])),
  };
}

/** Renders results with one line per requirement, so that a diff is easy to read. */
export function renderResults({ verdicts, findings, ...head }: Results): string {
  const rows = Object.entries(verdicts).map(
    ([id, { level, outcome }]) => `    "${id}": { "level": "${level}", "outcome": "${outcome}" }`,
  );
  const fields = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`);
  const more =
    findings === undefined ? '' : `,\n  "findings": ${JSON.stringify(findings, undefined, 2).replaceAll('\n', '\n  ')}`;
  return `{\n${fields.join('')}  "verdicts": {\n${rows.join(',\n')}\n  }${more}\n}\n`;
}

/**
 * Sentences about requirements without a verdict; empty when every requirement was judged or is excluded.
 *
 * @param elsewhere a capability that this server lacks: requirements that need it are judged on another server.
 */
export function unanswered(report: ReportFile, elsewhere?: string): string[] {
  return report.requirements
    .filter(
      ({ outcome, reason }) =>
        !answered.has(outcome) &&
        !(outcome === 'not-applicable' && elsewhere !== undefined && reason === `the server has no ${elsewhere}`),
    )
    .map(({ id, outcome, reason, findings }) => {
      const finding = findings?.[0];
      const why = reason ?? (finding === undefined ? undefined : `expected ${finding.expected}, got ${finding.got}`);
      return `${id} is ${outcome}${why === undefined ? '' : `: ${why}`}`;
    });
}

/** Sentences about the differences from the committed verdicts. */
export function differences(committed: Results, now: Results): string[] {
  const found: string[] = [];
  for (const key of ['implementation', 'version', 'set', 'profile'] as const) {
    if (committed[key] !== now[key]) found.push(`${key} was ${committed[key]}, is ${now[key]}`);
  }
  for (const id of [...new Set([...Object.keys(committed.verdicts), ...Object.keys(now.verdicts)])].sort()) {
    const [before, after] = [committed.verdicts[id], now.verdicts[id]].map((verdict) =>
      verdict === undefined ? 'absent' : `${verdict.level} ${verdict.outcome}`,
    );
    if (before !== after) found.push(`${id} was ${before ?? ''}, is ${after ?? ''}`);
  }
  return found;
}
