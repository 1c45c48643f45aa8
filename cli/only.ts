/**
 * `--only`: requirement ids, scenario ids, or globs over both.
 *
 * @module
 */
import type { Judgement } from '../conformance/judge/verdict.js';
import { UsageError } from '../conformance/runner/shared/errors.js';
import { glob, nearest } from '../conformance/runner/server/select-scenarios.js';
import type { Requirement, Scenario, Suite } from '../src/suite/types.js';

const matchesAny = (patterns: readonly string[]): ((id: string) => boolean) => {
  const expressions = patterns.map(glob);
  return (id) => expressions.some((expression) => expression.test(id));
};

/** What a run judges; the requirements on plugins are judged with the server that runs them. */
export type Role = 'server' | 'client';

const OTHER: { [role in Role]: Role } = { server: 'client', client: 'server' };

/** Refuses a pattern that names nothing in any release: a typing error must not look like a small run. With a role, it has to name something of that. */
export function assertOnly(patterns: readonly string[], suite: Suite, role?: Role): void {
  const ids: { [role in Role]: string[] } = {
    server: [...suite.requirements.filter(({ actor }) => actor !== 'client'), ...suite.scenarios].map(({ id }) => id),
    client: [...suite.requirements.filter(({ actor }) => actor === 'client'), ...(suite.clientScenarios ?? [])].map(
      ({ id }) => id,
    ),
  };
  const meant = role === undefined ? [...ids.server, ...ids.client] : ids[role];
  for (const pattern of patterns) {
    const expression = glob(pattern);
    if (meant.some((id) => expression.test(id))) continue;
    if (role !== undefined && ids[OTHER[role]].some((id) => expression.test(id)))
      throw new UsageError(`--only ${pattern} is about ${OTHER[role]}s: owrt ${OTHER[role]} checks that`);
    const near = nearest(pattern, meant);
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
