/**
 * Failures of the runner, read from the trace.
 *
 * @module
 */
import type { Judgement, Verdict } from '../judge/verdict.js';
import type { RunLine, ScenarioLine, TraceLine } from '../trace/line.js';

/** One sentence about everything that could not be performed; undefined without failures. */
export function troubleIn(lines: readonly TraceLine[]): string | undefined {
  const scenarios = new Map(
    lines.filter((line): line is ScenarioLine => line.kind === 'scenario').map(({ run, id }) => [run, id]),
  );
  const reasons = new Map<string, string[]>();
  for (const line of lines) {
    if (line.kind !== 'trouble') continue;
    const names = reasons.get(line.message) ?? [];
    const name = line.run === undefined ? undefined : (scenarios.get(line.run) ?? line.run);
    reasons.set(line.message, name === undefined || names.includes(name) ? names : [...names, name]);
  }
  if (reasons.size === 0) return undefined;
  return [...reasons]
    .map(([message, names]) => (names.length === 0 ? message : `${message} (not carried out: ${names.join(', ')})`))
    .join(' ');
}

/**
 * After a failure of the runner, a missing observation may be the fault of the harness and not of the server, so
 * not-observed becomes a harness error. Requirements skipped by `--quick` stay as they are.
 */
export function withHarnessErrors(
  judgement: Judgement,
  lines: readonly TraceLine[],
  isSlow: (id: string) => boolean,
): Judgement {
  const trouble = lines.find((line) => line.kind === 'trouble');
  if (trouble === undefined) return judgement;
  const quick = lines.find((line): line is RunLine => line.kind === 'run')?.quick === true;
  const verdicts = judgement.verdicts.map((verdict): Verdict => {
    if (verdict.outcome !== 'not-observed' || (quick && isSlow(verdict.id))) return verdict;
    return { ...verdict, outcome: 'harness-error', reason: trouble.message };
  });
  return { ...judgement, verdicts };
}
