/**
 * Reads the mutants, one YAML file each, below `conformance/mutants/`.
 *
 * @module
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Faults } from '../../reference-server/faults.js';
import type { JsonObject, Schema } from '../../src/suite/types.js';
import type { Format } from '../scenario/format.js';
import { createFormat } from '../scenario/format.js';
import { parseYaml } from '../scenario/yaml-text.js';
import type { CodeMutant, Mutant } from './mutant.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const FORMAT = new URL('../formats/mutant.schema.json', import.meta.url);

/** A file that is no mutant. The message begins with `file:line`. */
export class MutantError extends Error {
  override readonly name = 'MutantError';
}

/**
 * All mutants of a directory, sorted by id.
 *
 * @throws {@link MutantError} for the first file that is none.
 */
export async function loadMutants(directory: string = HERE): Promise<Mutant[]> {
  const format = createFormat(JSON.parse(readFileSync(FORMAT, 'utf8')) as Schema);
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const mutants = files.filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(mutants.map((file) => loadMutant(join(directory, file), file, format)));
}

/** What a module named by `code` exports. */
interface FaultModule {
  default: Faults;
}

async function loadMutant(path: string, file: string, format: Format): Promise<Mutant> {
  const yaml = parseYaml(readFileSync(path, 'utf8'), file);
  const problem = format.check(yaml.value)[0];
  if (problem) throw new MutantError(`${yaml.place(problem.path)}: ${problem.message}`);
  const { code, ...mutant } = yaml.value as JsonObject & { code?: string };
  if (`${String(mutant['id'])}.yaml` !== file) throw new MutantError(`${yaml.place(['id'])}: The id must be the path of the file, ${file.slice(0, -5)}.`);
  if (code === undefined) return mutant as unknown as Mutant;
  const module = (await import(new URL(code, pathToFileURL(path)).href)) as FaultModule;
  return { ...(mutant as unknown as CodeMutant), faults: module.default };
}
