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
const CHECKED_OUTCOMES: ReadonlySet<string> = new Set<Outcome>(['pass', 'warn', 'info', 'excluded', 'known-failing']);

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
  const findingsField =
    findings === undefined ? '' : `,\n  "findings": ${JSON.stringify(findings, undefined, 2).replaceAll('\n', '\n  ')}`;
  return `{\n${fields.join('')}  "verdicts": {\n${rows.join(',\n')}\n  }${findingsField}\n}\n`;
}

/**
 * Sentences about requirements without a verdict; empty when every requirement was judged or is excluded.
 *
 * @param testedElsewhere a capability that this server lacks: requirements that need it are judged on another server.
 */
export function requirementsWithoutVerdict(report: ReportFile, testedElsewhere?: string): string[] {
  return report.requirements
    .filter(
      ({ outcome, reason }) =>
        !CHECKED_OUTCOMES.has(outcome) &&
        !(
          outcome === 'not-applicable' &&
          testedElsewhere !== undefined &&
          reason === `the server has no ${testedElsewhere}`
        ),
    )
    .map(({ id, outcome, reason, findings }) => {
      const finding = findings?.[0];
      const explanation =
        reason ?? (finding === undefined ? undefined : `expected ${finding.expected}, got ${finding.got}`);
      return `${id} is ${outcome}${explanation === undefined ? '' : `: ${explanation}`}`;
    });
}

/** Sentences about the differences from the committed verdicts. */
export function differences(committed: Results, current: Results): string[] {
  const sentences: string[] = [];
  for (const key of ['implementation', 'version', 'set', 'profile'] as const) {
    if (committed[key] !== current[key]) sentences.push(`${key} was ${committed[key]}, is ${current[key]}`);
  }
  for (const id of [...new Set([...Object.keys(committed.verdicts), ...Object.keys(current.verdicts)])].sort()) {
    const [before, after] = [committed.verdicts[id], current.verdicts[id]].map((verdict) =>
      verdict === undefined ? 'absent' : `${verdict.level} ${verdict.outcome}`,
    );
    if (before !== after) sentences.push(`${id} was ${before ?? ''}, is ${after ?? ''}`);
  }
  return sentences;
}
