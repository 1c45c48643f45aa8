/**
 * Checks that a requirement cannot pass because nothing checks it: each is checked in every release in which it holds,
 * or excluded with a reason.
 *
 * @module
 */
import { covers } from '../../conformance/scenario-reader/context.js';
import type { ClientScenario, Release, Scenario } from '../../src/suite/types.js';
import type { PlacedRequirement } from '../input/requirements.js';
import { Problems } from '../problems.js';

const MAX_EXCLUDED_SHARE = 0.1;

/**
 * @throws InputError for each requirement that no scenario or rule checks, or that only scenarios with more `needs`,
 *   slow scenarios, or scenarios of other releases check.
 */
export function checkCoverage(
  placed: readonly PlacedRequirement[],
  scenarios: readonly (Scenario | ClientScenario)[],
  releases: readonly Release[],
): void {
  const problems = new Problems();
  for (const { requirement, place } of placed) {
    const proving = scenarios.filter((scenario) => requirement.scenarios.includes(scenario.id));
    if (requirement.excluded) {
      if (proving.length > 0) problems.add(place, `${requirement.id} is excluded, but ${proving[0]!.id} proves it.`);
    } else if (!requirement.ambient) {
      const why = coverageGap(requirement, proving, releases);
      if (why !== undefined) problems.add(place, `${requirement.id} ${why}`);
    }
  }
  const excluded = placed.filter(({ requirement }) => requirement.excluded).length;
  if (excluded > placed.length * MAX_EXCLUDED_SHARE) {
    problems.add(
      'conformance/requirements',
      `${excluded} of ${placed.length} requirements are excluded; at most one in ten may be.`,
    );
  }
  problems.throwIfAny();
}

function coverageGap(
  { needs = [], slow, ...requirement }: PlacedRequirement['requirement'],
  proving: (Scenario | ClientScenario)[],
  releases: readonly Release[],
): string | undefined {
  if (proving.length === 0) return 'is neither proven by a scenario step, nor ambient, nor excluded.';
  const runnable = proving.filter((scenario) => (scenario.needs ?? []).every((need: string) => needs.includes(need)));
  if (runnable.length === 0) {
    const needed = new Set(proving.flatMap((scenario): string[] => scenario.needs ?? []));
    return `is only proven by scenarios that need more than it does; list ${[...needed].join(', ')} in its "needs".`;
  }
  if (slow !== true && runnable.every((scenario) => scenario.slow))
    return 'is only proven by slow scenarios; it must say "slow: true".';
  const order = new Map(releases.map((release, index) => [release.version, index]));
  const uncovered = releases.find(
    (_, at) => covers(requirement, at, order) && !runnable.some((scenario) => covers(scenario, at, order)),
  );
  return uncovered
    ? `holds in ${uncovered.version}, where no scenario proves it; widen a scenario or narrow its "since" and "until".`
    : undefined;
}
