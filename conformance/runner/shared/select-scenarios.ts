/**
 * Selects scenarios: those that the release has, that the other side supports, and that the user selected.
 *
 * @module
 */
import type { Projection, Requirement } from '../../../src/suite/types.js';
import { UsageError } from './errors.js';

/** The fields of a scenario, for a server or a client, that the selection reads. */
interface Candidate extends Selectable {
  needs?: readonly string[];
  slow?: boolean;
}

/** Criteria of the selection. */
export interface Selection<Scenario extends Candidate> {
  projection: Projection;
  /** The scenarios of the projection, and any additional ones. */
  scenarios: readonly Scenario[];
  /** Requirements that the scenarios can prove. */
  requirements: readonly Requirement[];
  /** Areas, and ids or globs of requirements or scenarios; empty: everything. */
  only: readonly string[];
  /** Capabilities that a scenario needs. */
  needsOf(scenario: Scenario): readonly string[];
  /** Available capabilities. */
  capabilities: readonly string[];
  quick: boolean;
  /** Explains that nothing can run because these capabilities are missing. */
  explainMissing(missing: readonly string[]): string;
}

/**
 * Selects the scenarios to run.
 *
 * @throws UsageError when a pattern matches nothing, or nothing is left to run.
 */
export function selectScenarios<Scenario extends Candidate>(selection: Selection<Scenario>): Scenario[] {
  const { only, scenarios, needsOf, capabilities, quick } = selection;
  const selected = only.length === 0 ? [...scenarios] : selectByPatterns(selection);
  const supported = selected.filter((scenario) => needsOf(scenario).every((need) => capabilities.includes(need)));
  const runnable = supported.filter(({ slow }) => !(quick && slow));
  if (runnable.length > 0) return runnable;
  throw new UsageError(`Nothing to run: ${whyNothing(selected, supported, selection)}.`);
}

function whyNothing<Scenario extends Candidate>(
  selected: readonly Scenario[],
  supported: readonly Scenario[],
  { needsOf, capabilities, explainMissing }: Selection<Scenario>,
): string {
  if (supported.length > 0) return 'only slow scenarios prove what was selected, and --quick leaves them out';
  if (selected.length === 0) return 'no scenario of this release proves what was selected';
  return explainMissing([...new Set(selected.flatMap(needsOf))].filter((need) => !capabilities.includes(need)));
}

function selectByPatterns<Scenario extends Candidate>(selection: Selection<Scenario>): Scenario[] {
  const { only, scenarios, requirements } = selection;
  const ids = new Set<string>();
  for (const pattern of only) {
    const isSelected = selector([pattern]);
    const requirementMatches = requirements.filter(isSelected);
    const scenarioMatches = scenarios.filter(isSelected);
    if (requirementMatches.length + scenarioMatches.length === 0)
      throw new UsageError(unmatchedSentence(pattern, selection));
    for (const { id } of scenarioMatches) ids.add(id);
    for (const { scenarios: proving } of requirementMatches) for (const id of proving) ids.add(id);
    // an ambient requirement is judged on all traffic, so all scenarios must run
    if (requirementMatches.some(({ ambient }) => ambient !== undefined)) for (const { id } of scenarios) ids.add(id);
  }
  return scenarios.filter(({ id }) => ids.has(id));
}

/** A thing that `--only` can select: a requirement or a scenario. */
export interface Selectable {
  id: string;
  area: string;
}

/**
 * Returns a test whether one of the patterns selects a thing.
 *
 * @param patterns areas, ids, or globs over ids: `*` matches anything, `?` one character. Case does not matter.
 */
export function selector(patterns: readonly string[]): (thing: Selectable) => boolean {
  const areas = new Set(patterns.map((pattern) => pattern.toLowerCase()));
  const ids = idSelector(patterns);
  return ({ id, area }) => areas.has(area.toLowerCase()) || ids(id);
}

/** Returns a test whether one of the patterns, which are not areas, selects an id. */
export function idSelector(patterns: readonly string[]): (id: string) => boolean {
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

function unmatchedSentence<Scenario extends Candidate>(
  pattern: string,
  { requirements, scenarios, projection }: Selection<Scenario>,
): string {
  const names = [...requirements, ...scenarios].map(({ id }) => id);
  const near = nearest(pattern, names);
  const hint = near.length === 0 ? 'owrt list shows what there is' : `did you mean ${near.join(', ')}?`;
  return `--only ${pattern} matches no requirement and no scenario of release ${projection.release.version}; ${hint}`;
}

/** Up to four names that share the most pairs of letters with the pattern. */
export function nearest(pattern: string, names: readonly string[]): string[] {
  const sought = pairs(pattern);
  const scored = names.map((name) => {
    const own = pairs(name);
    const shared = [...own].filter((pair) => sought.has(pair)).length;
    return { name, score: (2 * shared) / (own.size + sought.size || 1) };
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
