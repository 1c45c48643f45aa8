/**
 * Reads `conformance/scenarios/server/`, one file for each scenario, and adds the scenarios of malformed input, which
 * are generated.
 *
 * @module
 */
import type { SuiteContext } from '../../conformance/scenario-reader/context.js';
import { loadFormat, parseScenario } from '../../conformance/scenario-reader/load.js';
import { ScenarioError } from '../../conformance/scenario-reader/scenario-error.js';
import type { Json, Scenario } from '../../src/suite/types.js';
import { Problems } from '../problems.js';
import { filesBelow, readYaml } from './files.js';
import { malformedScenarios } from './malformed.js';

const FOLDER = 'conformance/scenarios/server';

/** A scenario, with its file. */
export interface PlacedScenario {
  scenario: Scenario;
  file: string;
}

/** Reads and checks all scenarios, sorted by id. */
export function readScenarios(root: string, surroundings: SuiteContext): PlacedScenario[] {
  const format = loadFormat('scenario');
  const problems = new Problems();
  const scenarios: PlacedScenario[] = [];
  for (const yaml of [
    ...filesBelow(root, FOLDER, '.yaml').map((path) => readYaml(root, path)),
    ...malformedScenarios(root, surroundings),
  ]) {
    const { file } = yaml;
    try {
      const scenario = parseScenario(yaml, surroundings, format);
      if (file.startsWith(FOLDER) && file !== `${FOLDER}/${scenario.id}.yaml`)
        problems.add(file, `The id "${scenario.id}" belongs to ${FOLDER}/${scenario.id}.yaml.`);
      scenarios.push({ scenario: withOrderedKeys(scenario), file });
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      for (const problem of error.problems) {
        const [place, message] = splitProblem(problem);
        problems.add(place, message);
      }
    }
  }
  problems.throwIfAny();
  return scenarios.sort((a, b) => (a.scenario.id < b.scenario.id ? -1 : 1));
}

function splitProblem(problem: string): [string, string] {
  const at = problem.indexOf(': ');
  return [problem.slice(0, at), problem.slice(at + 2)];
}

const ORDER = [
  'id',
  'title',
  'area',
  'needs',
  'since',
  'until',
  'slow',
  'people',
  'sessions',
  'given',
  'steps',
  'digest',
];

function withOrderedKeys(scenario: Scenario): Scenario {
  const entries = scenario as unknown as { [key: string]: Json | undefined };
  return Object.fromEntries(
    ORDER.filter((key) => entries[key] !== undefined).map((key) => [key, entries[key]]),
  ) as unknown as Scenario;
}
