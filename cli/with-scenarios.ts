/**
 * Scenario files given on the command line, made part of the suite.
 *
 * @module
 */
import type { Scenario, Suite } from '../src/suite/types.js';

/**
 * The suite with the scenarios of these files; one with the id of a bundled scenario takes its place.
 *
 * @throws ScenarioError when a file cannot be used.
 */
export async function withScenarios(
  bundled: Suite,
  files: readonly string[] = [],
): Promise<{ suite: Suite; scenarios: Scenario[] }> {
  if (files.length === 0) return { suite: bundled, scenarios: [] };
  // a YAML parser comes with it, which most runs never need
  const { loadScenario } = await import('../conformance/scenario-reader/load.js');
  const scenarios = files.map((file) => loadScenario(file, bundled));
  const ids = new Set(scenarios.map(({ id }) => id));
  return {
    suite: { ...bundled, scenarios: [...bundled.scenarios.filter(({ id }) => !ids.has(id)), ...scenarios] },
    scenarios,
  };
}
