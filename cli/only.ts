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
export function parseOnly(value: string, earlier: readonly string[] = []): string[] {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0)
    throw new UsageError(
      `--only ${value}: name requirements, scenarios or areas, such as CHANNEL-004, 'EVENTS-*' or note`,
    );
  return [...earlier, ...names];
}

/** What a run checks. Requirements on plugins are judged with the server that runs the plugins. */
export type Role = 'server' | 'client';

const OTHER_ROLE: { [role in Role]: Role } = { server: 'client', client: 'server' };

/**
 * Throws when a pattern selects no requirement, scenario or area of any release: a misspelt pattern must be an error,
 * not a run that checks less. With a role, the pattern must select something of that role.
 */
export function assertOnlyMatches(patterns: readonly string[], suite: Suite, role?: Role): void {
  const selectables: { [role in Role]: readonly Selectable[] } = {
    server: [...suite.requirements.filter(({ actor }) => actor !== 'client'), ...suite.scenarios],
    client: [...suite.requirements.filter(({ actor }) => actor === 'client'), ...(suite.clientScenarios ?? [])],
  };
  const candidates = role === undefined ? [...selectables.server, ...selectables.client] : selectables[role];
  for (const pattern of patterns) {
    const selects = selector([pattern]);
    if (candidates.some(selects)) continue;
    if (role !== undefined && selectables[OTHER_ROLE[role]].some(selects))
      throw new UsageError(`--only ${pattern} is about ${OTHER_ROLE[role]}s: owrt ${OTHER_ROLE[role]} checks that`);
    const suggestions = nearest(pattern, [...new Set(candidates.flatMap(({ id, area }) => [area, id]))]);
    const hint = suggestions.length > 0 ? `; did you mean ${suggestions.join(', ')}?` : '';
    throw new UsageError(`--only ${pattern} matches no requirement, scenario or area${hint} (owrt list shows all)`);
  }
}

function idsProvenBy(scenario: Scenario): string[] {
  return scenario.steps.flatMap((step) => ('proves' in step ? (step.proves ?? []) : []));
}

/**
 * Keeps the verdicts on the requirements that `--only` selects, or that a selected scenario proves.
 *
 * @param scenariosOfFiles scenarios given as files, which the requirements do not list.
 */
export function onlyVerdicts(
  judgement: Judgement,
  patterns: readonly string[],
  requirements: ReadonlyMap<string, Requirement>,
  scenariosOfFiles: readonly Scenario[] = [],
): Judgement {
  if (patterns.length === 0) return judgement;
  const selects = selector(patterns);
  const selectsId = idSelector(patterns);
  const proven = new Set(scenariosOfFiles.filter(selects).flatMap(idsProvenBy));
  const verdicts = judgement.verdicts.filter(
    (verdict) =>
      selects(verdict) || proven.has(verdict.id) || requirements.get(verdict.id)?.scenarios.some(selectsId) === true,
  );
  if (verdicts.length === 0) {
    throw new UsageError(
      `--only ${patterns.join(' ')} matches nothing that profile ${judgement.profile} has, so nothing ` +
        `was judged; owrt list --profile ${judgement.profile} shows what it has`,
    );
  }
  return { ...judgement, verdicts };
}
