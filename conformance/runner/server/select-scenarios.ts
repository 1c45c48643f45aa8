/**
 * Which scenarios run: those the release has, the subject can, and the user asked for.
 *
 * @module
 */
import type { Projection, Scenario } from '../../../src/suite/types.js';
import { missingReason, neededOptions } from '../../judge/missing-capability.js';
import { UsageError } from '../shared/errors.js';

/** What limits the choice. */
export interface Selection {
  /** Areas, and ids or globs of requirements or scenarios; empty: everything. */
  only: readonly string[];
  /** Name of the subject, and what it can. */
  subject: string;
  capabilities: readonly string[];
  quick: boolean;
}

/**
 * Selects the scenarios to run.
 *
 * @param scenarios the projection's, and any that came from elsewhere.
 * @throws UsageError when a pattern matches nothing, or nothing is left to run.
 */
export function selectScenarios(
  projection: Projection,
  scenarios: readonly Scenario[],
  selection: Selection,
): Scenario[] {
  const asked = selection.only.length === 0 ? [...scenarios] : askedFor(projection, scenarios, selection.only);
  const able = asked.filter((scenario) =>
    (scenario.needs ?? []).every((need) => selection.capabilities.includes(need)),
  );
  const chosen = able.filter((scenario) => !(selection.quick && scenario.slow));
  if (chosen.length > 0) return chosen;
  throw new UsageError(`Nothing to run: ${whyNothing(asked, able, selection)}.`);
}

function whyNothing(
  asked: readonly Scenario[],
  able: readonly Scenario[],
  { subject, capabilities }: Selection,
): string {
  const run = { subject, capabilities: [...capabilities] };
  if (able.length > 0) return 'only slow scenarios prove what was selected, and --quick leaves them out';
  if (asked.length === 0) return 'no scenario of this release proves what was selected';
  const missing = new Set(
    asked.flatMap((scenario) => scenario.needs ?? []).filter((need) => !capabilities.includes(need)),
  );
  const options = neededOptions([...missing], run);
  return options === undefined
    ? `${missingReason([...missing], run)}, which everything selected needs`
    : `what was selected needs ${options}`;
}

function askedFor(projection: Projection, scenarios: readonly Scenario[], only: readonly string[]): Scenario[] {
  const ids = new Set<string>();
  for (const pattern of only) {
    const wanted = matcher([pattern]);
    const requirements = projection.requirements.filter(wanted);
    const named = scenarios.filter(wanted);
    if (requirements.length + named.length === 0) throw new UsageError(unmatched(pattern, projection, scenarios));
    for (const { id } of named) ids.add(id);
    for (const { scenarios: proving } of requirements) for (const id of proving) ids.add(id);
    // an ambient requirement is judged on whatever happens, so everything has to happen
    if (requirements.some(({ ambient }) => ambient !== undefined)) for (const { id } of scenarios) ids.add(id);
  }
  return scenarios.filter(({ id }) => ids.has(id));
}

/** What `--only` selects: a requirement or a scenario. */
export interface Selectable {
  id: string;
  area: string;
}

/**
 * Whether one of the patterns selects something.
 *
 * @param patterns areas, ids, or globs over ids: `*` stands for anything, `?` for one character. The case does not matter.
 */
export function matcher(patterns: readonly string[]): (thing: Selectable) => boolean {
  const areas = new Set(patterns.map((pattern) => pattern.toLowerCase()));
  const ids = idMatcher(patterns);
  return ({ id, area }) => areas.has(area.toLowerCase()) || ids(id);
}

/** Whether one of the patterns, without areas, selects an id. */
export function idMatcher(patterns: readonly string[]): (id: string) => boolean {
  const expressions = patterns.map(glob);
  return (id) => expressions.some((expression) => expression.test(id));
}

function glob(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'i');
}

function unmatched(pattern: string, projection: Projection, scenarios: readonly Scenario[]): string {
  const names = [...projection.requirements.map(({ id }) => id), ...scenarios.map(({ id }) => id)];
  const near = nearest(pattern, names);
  const hint = near.length === 0 ? 'owrt list shows what there is' : `did you mean ${near.join(', ')}?`;
  return `--only ${pattern} matches no requirement and no scenario of release ${projection.release.version}; ${hint}`;
}

/** Up to four names that share most pairs of letters with the pattern. */
export function nearest(pattern: string, names: readonly string[]): string[] {
  const wanted = pairs(pattern);
  const scored = names.map((name) => {
    const own = pairs(name);
    const shared = [...own].filter((pair) => wanted.has(pair)).length;
    return { name, score: (2 * shared) / (own.size + wanted.size || 1) };
  });
  return scored
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 4)
    .map(({ name }) => name);
}

function pairs(text: string): Set<string> {
  const lower = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(lower.length - 1, 0) }, (_, at) => lower.slice(at, at + 2)));
}
