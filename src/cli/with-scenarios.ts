/**
 * Scenario files given on the command line, made part of the suite.
 *
 * @module
 */
import type { Scenario, Suite } from '../suite/types.js';

/** The suite with these scenarios; one with the id of a bundled scenario takes its place. */
export function withScenarios(suite: Suite, scenarios: readonly Scenario[]): Suite {
  if (scenarios.length === 0) return suite;
  const ids = new Set(scenarios.map(({ id }) => id));
  return { ...suite, scenarios: [...suite.scenarios.filter(({ id }) => !ids.has(id)), ...scenarios] };
}

/** Reads the files. What reads them is loaded when there are any: a run without them begins 50 ms sooner. */
export async function readScenarios(files: readonly string[], bundled: Suite): Promise<Scenario[]> {
  if (files.length === 0) return [];
  const { loadScenario } = await import('../../conformance/scenario/load.js');
  return files.map((file) => loadScenario(file, bundled));
}
