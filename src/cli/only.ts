/**
 * `--only`: requirement ids, scenario ids, or globs over both.
 *
 * @module
 */
import type { Judgement } from '../../conformance/judge/verdict.js';
import { UsageError } from '../../conformance/runner/errors.js';
import { glob, nearest } from '../../conformance/runner/select.js';
import type { Requirement, Scenario, Suite } from '../suite/types.js';

const matchesAny = (patterns: readonly string[]): ((id: string) => boolean) => {
  const expressions = patterns.map(glob);
  return (id) => expressions.some((expression) => expression.test(id));
};

/** Refuses a pattern that names nothing in any release: a typing error must not look like a small run. */
export function assertOnly(patterns: readonly string[], suite: Suite, extra: readonly Scenario[] = []): void {
  const ids = [...suite.requirements, ...suite.scenarios, ...(suite.clientScenarios ?? []), ...extra].map(({ id }) => id);
  for (const pattern of patterns) {
    const expression = glob(pattern);
    if (ids.some((id) => expression.test(id))) continue;
    const near = nearest(pattern, ids);
    const hint = near.length > 0 ? `; near it: ${near.join(', ')}` : '';
    throw new UsageError(`--only ${pattern} matches no requirement and no scenario${hint} (owrt list shows all)`);
  }
}

function provesOf(scenario: Scenario): string[] {
  return scenario.steps.flatMap((step) => ('proves' in step ? (step.proves ?? []) : []));
}

/** Keeps the verdicts that `--only` asked for: requirements named, and those proven by scenarios named. */
export function onlyVerdicts(
  judgement: Judgement,
  patterns: readonly string[],
  requirements: ReadonlyMap<string, Requirement>,
  extra: readonly Scenario[] = [],
): Judgement {
  if (patterns.length === 0) return judgement;
  const wanted = matchesAny(patterns);
  const proven = new Set(extra.filter(({ id }) => wanted(id)).flatMap(provesOf));
  const verdicts = judgement.verdicts.filter(
    ({ id }) => wanted(id) || proven.has(id) || requirements.get(id)?.scenarios.some(wanted) === true,
  );
  if (verdicts.length === 0) {
    throw new UsageError(
      `--only ${patterns.join(' ')} matches nothing that profile ${judgement.profile} has, so nothing was judged; owrt list --profile ${judgement.profile} shows what it has`,
    );
  }
  return { ...judgement, verdicts };
}
