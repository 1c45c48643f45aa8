/**
 * Selects the scenarios for a client.
 *
 * @module
 */
import type { ClientScenario, Projection } from '../../../src/suite/types.js';
import { selectScenarios } from '../shared/select-scenarios.js';

/**
 * Selects the scenarios to run.
 *
 * @throws UsageError when a pattern matches nothing, or nothing is left to run.
 */
export function selectClientScenarios(
  projection: Projection,
  only: readonly string[],
  abilities: readonly string[],
  quick: boolean,
): ClientScenario[] {
  return selectScenarios({
    projection,
    scenarios: projection.clientScenarios,
    requirements: projection.requirements.filter(({ actor }) => actor === 'client'),
    only,
    needsOf,
    capabilities: abilities,
    quick,
    explainMissing: (missing) => `the client does not do ${missing.join(', ')}, which everything selected needs`,
  });
}

/** Abilities that a scenario needs. Every client except a one-shot client must stay connected too. */
function needsOf({ needs = [] }: ClientScenario): string[] {
  return needs.includes('asks') ? needs : ['stays', ...needs];
}
