/**
 * Adds scenario files of the command line to the suite.
 *
 * @module
 */
import type { Scenario, Suite } from '../src/suite/types.js';

/**
 * The suite with the scenarios of these files. A scenario with the id of a bundled one replaces it.
 *
 * @throws ScenarioError when a file cannot be used.
 */
export async function withScenarios(
  bundled: Suite,
  files: readonly string[] = [],
): Promise<{ suite: Suite; scenarios: Scenario[] }> {
  if (files.length === 0) return { suite: bundled, scenarios: [] };
  // loaded on demand: the YAML parser in it is not needed by most runs
  const { loadScenario } = await import('../conformance/scenario-reader/load.js');
  const scenarios = files.map((file) => loadScenario(file, bundled));
  const ids = new Set(scenarios.map(({ id }) => id));
  return {
    suite: { ...bundled, scenarios: [...bundled.scenarios.filter(({ id }) => !ids.has(id)), ...scenarios] },
    scenarios,
  };
}
