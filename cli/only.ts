/**
 * `--only`: areas, requirement ids, scenario ids, or globs over ids.
 *
 * @module
 */
import type { Judgement } from '../conformance/judge/verdict.js';
import { UsageError } from '../conformance/runner/shared/errors.js';
import { idSelector, selector, nearest, type Selectable } from '../conformance/runner/shared/select-scenarios.js';
import type { Requirement, Scenario, Suite } from '../src/suite/types.js';

/**
 * Adds one value of the option, which may be a list with commas, to the earlier values. Commander calls it as the
 * argument parser.
 */
export function parseOnly(value: string, before: readonly string[] = []): string[] {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0)
    throw new UsageError(
      `--only ${value}: name requirements, scenarios or areas, such as CHANNEL-004, 'EVENTS-*' or note`,
    );
  return [...before, ...names];
}

/** The subject of a run. Requirements on plugins are judged with the server that runs the plugins. */
export type Role = 'server' | 'client';

const OTHER: { [role in Role]: Role } = { server: 'client', client: 'server' };

/**
 * Throws when a pattern matches nothing in any release, since a typing error must not look like a small run. With a
 * role, the pattern must match something of that role.
 */
export function assertOnly(patterns: readonly string[], suite: Suite, role?: Role): void {
  const known: { [role in Role]: readonly Selectable[] } = {
    server: [...suite.requirements.filter(({ actor }) => actor !== 'client'), ...suite.scenarios],
    client: [...suite.requirements.filter(({ actor }) => actor === 'client'), ...(suite.clientScenarios ?? [])],
  };
  const meant = role === undefined ? [...known.server, ...known.client] : known[role];
  for (const pattern of patterns) {
    const matches = selector([pattern]);
    if (meant.some(matches)) continue;
    if (role !== undefined && known[OTHER[role]].some(matches))
      throw new UsageError(`--only ${pattern} is about ${OTHER[role]}s: owrt ${OTHER[role]} checks that`);
    const near = nearest(pattern, [...new Set(meant.flatMap(({ id, area }) => [area, id]))]);
    const hint = near.length > 0 ? `; near it: ${near.join(', ')}` : '';
    throw new UsageError(`--only ${pattern} matches no requirement, scenario or area${hint} (owrt list shows all)`);
  }
}

function provesOf(scenario: Scenario): string[] {
  return scenario.steps.flatMap((step) => ('proves' in step ? (step.proves ?? []) : []));
}

/** Keeps the verdicts on the requirements that `--only` names, or that a named scenario proves. */
export function onlyVerdicts(
  judgement: Judgement,
  patterns: readonly string[],
  requirements: ReadonlyMap<string, Requirement>,
  extra: readonly Scenario[] = [],
): Judgement {
  if (patterns.length === 0) return judgement;
  const matches = selector(patterns);
  const named = idSelector(patterns);
  const proven = new Set(extra.filter(matches).flatMap(provesOf));
  const verdicts = judgement.verdicts.filter(
    (verdict) =>
      matches(verdict) || proven.has(verdict.id) || requirements.get(verdict.id)?.scenarios.some(named) === true,
  );
  if (verdicts.length === 0) {
    throw new UsageError(
      `--only ${patterns.join(' ')} matches nothing that profile ${judgement.profile} has, so nothing ` +
        `was judged; owrt list --profile ${judgement.profile} shows what it has`,
    );
  }
  return { ...judgement, verdicts };
}
