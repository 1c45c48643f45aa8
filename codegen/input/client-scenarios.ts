/**
 * Reads `conformance/scenarios/client/`: one file for each scenario.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseClientScenario } from '../../conformance/scenario-reader/client.js';
import type { SuiteContext } from '../../conformance/scenario-reader/context.js';
import { loadFormat } from '../../conformance/scenario-reader/load.js';
import { ScenarioError } from '../../conformance/scenario-reader/scenario-error.js';
import type { ClientScenario, Json } from '../../src/suite/types.js';
import { Problems } from '../problems.js';
import { filesBelow, readYaml } from './files.js';

const FOLDER = 'conformance/scenarios/client';

/** Reads and checks all scenarios for clients, sorted by id. */
export function readClientScenarios(root: string, surroundings: SuiteContext): ClientScenario[] {
  const format = loadFormat('client-scenario');
  const problems = new Problems();
  const scenarios: ClientScenario[] = [];
  // the folder is optional: a specification may describe servers only
  for (const path of existsSync(join(root, FOLDER)) ? filesBelow(root, FOLDER, '.yaml') : []) {
    const yaml = readYaml(root, path);
    try {
      const scenario = parseClientScenario(yaml, surroundings, format);
      if (path !== `conformance/scenarios/${scenario.id}.yaml`)
        problems.add(path, `The id "${scenario.id}" belongs to conformance/scenarios/${scenario.id}.yaml.`);
      scenarios.push(withOrderedKeys(scenario));
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      for (const problem of error.problems)
        problems.add(problem.slice(0, problem.indexOf(': ')), problem.slice(problem.indexOf(': ') + 2));
    }
  }
  problems.throwIfAny();
  return scenarios.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const ORDER = [
  'id',
  'title',
  'area',
  'needs',
  'since',
  'until',
  'slow',
  'fresh',
  'people',
  'given',
  'announce',
  'steps',
  'digest',
];

function withOrderedKeys(scenario: ClientScenario): ClientScenario {
  const entries = scenario as unknown as { [key: string]: Json | undefined };
  return Object.fromEntries(
    ORDER.filter((key) => entries[key] !== undefined).map((key) => [key, entries[key]]),
  ) as unknown as ClientScenario;
}
