/**
 * Reads `conformance/mutants/`, one file for each mutant, for `docs/matrix.md`.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadFormat } from '../../conformance/scenario-reader/load.js';
import type { Suite } from '../../src/suite/types.js';
import { Problems } from '../problems.js';
import { filesBelow, readYaml } from './files.js';

/** The keys of a mutant that the matrix or a check needs. */
export interface MutantEntry {
  id: string;
  requirement: string;
  title: string;
  operator?: string;
  profile?: string;
  scenarios?: string[];
  code?: string;
}

const FOLDER = 'conformance/mutants';
/** Folder of the mutants that are written as code. */
const CODED_FOLDER = 'proofs/mutants/coded';

/** The file of a mutant: ids of client mutants begin with `client/`, the others with their area. */
export function mutantFile(id: string): string {
  return id.startsWith('client/') ? `${FOLDER}/${id}.yaml` : `${FOLDER}/server/${id}.yaml`;
}

/** Reads and checks all mutants, sorted by id. */
export function readMutants(root: string, suite: Suite): MutantEntry[] {
  if (!existsSync(join(root, FOLDER))) return [];
  const formats = { server: loadFormat('mutant'), client: loadFormat('client-mutant') };
  const problems = new Problems();
  const mutants: MutantEntry[] = [];
  for (const file of filesBelow(root, FOLDER, '.yaml')) {
    const yaml = readYaml(root, file);
    const formatProblems = (file.startsWith(`${FOLDER}/client/`) ? formats.client : formats.server).check(yaml.value);
    for (const problem of formatProblems) problems.add(yaml.place(problem.path), problem.message);
    if (formatProblems.length > 0) continue;
    const mutant = yaml.value as unknown as MutantEntry;
    const report = (key: string, message: string): void => problems.add(yaml.place([key]), message);
    if (file !== mutantFile(mutant.id)) report('id', `The id "${mutant.id}" belongs to ${mutantFile(mutant.id)}.`);
    checkMutant(mutant, suite, report);
    if (mutant.code !== undefined && !existsSync(join(root, CODED_FOLDER, mutant.code)))
      report('code', `There is no file ${CODED_FOLDER}/${mutant.code}.`);
    mutants.push(mutant);
  }
  problems.throwIfAny();
  return mutants.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function checkMutant(mutant: MutantEntry, suite: Suite, report: (key: string, message: string) => void): void {
  const requirement = suite.requirements.find((entry) => entry.id === mutant.requirement);
  if (!requirement) return report('requirement', `There is no requirement ${mutant.requirement}.`);
  if (requirement.excluded)
    report('requirement', `${requirement.id} is excluded from checking, so nothing could catch this mutant.`);
  if (mutant.profile !== undefined && !suite.releases.some((release) => release.version === mutant.profile)) {
    report('profile', `"${mutant.profile}" is not a release listed in versions.yaml.`);
  }
  for (const id of (mutant.scenarios ?? []).filter(
    (name) => ![...suite.scenarios, ...(suite.clientScenarios ?? [])].some((scenario) => scenario.id === name),
  )) {
    report('scenarios', `There is no scenario ${id}.`);
  }
  if (mutant.scenarios === undefined && requirement.scenarios.length === 0) {
    report(
      'requirement',
      `No scenario proves ${requirement.id}, which an ambient rule checks: list in "scenarios" the scenarios to run.`,
    );
  }
}
