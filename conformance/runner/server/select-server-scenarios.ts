/**
 * Selects the scenarios for a server.
 *
 * @module
 */
import type { Projection, Scenario } from '../../../src/suite/types.js';
import { missingReason, neededOptions } from '../../judge/missing-capability.js';
import { selectScenarios } from '../shared/select-scenarios.js';

/** Criteria of the selection. */
export interface ServerSelection {
  /** Areas, and ids or globs of requirements or scenarios; empty: everything. */
  only: readonly string[];
  /** Name of the subject. */
  subject: string;
  /** Capabilities of the subject. */
  capabilities: readonly string[];
  quick: boolean;
}

/**
 * Selects the scenarios to run.
 *
 * @param scenarios those of the projection, and any additional ones.
 * @throws UsageError when a pattern matches nothing, or nothing is left to run.
 */
export function selectServerScenarios(
  projection: Projection,
  scenarios: readonly Scenario[],
  { only, subject, capabilities, quick }: ServerSelection,
): Scenario[] {
  const run = { subject, capabilities: [...capabilities] };
  return selectScenarios({
    projection,
    scenarios,
    requirements: projection.requirements,
    only,
    needsOf: ({ needs = [] }) => needs,
    capabilities,
    quick,
    explainMissing: (missing) => {
      const options = neededOptions([...missing], run);
      return options === undefined
        ? `${missingReason([...missing], run)}, which everything selected needs`
        : `what was selected needs ${options}`;
    },
  });
}
