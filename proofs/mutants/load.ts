/**
 * Reads the mutants below `conformance/mutants/`, one YAML file for each.
 *
 * @module
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Faults } from '../../reference-server/faults.js';
import type { JsonObject, Schema } from '../../src/suite/types.js';
import type { Format } from '../../conformance/scenario-reader/format.js';
import { createFormat } from '../../conformance/scenario-reader/format.js';
import { parseYaml } from '../../conformance/scenario-reader/yaml-text.js';
import type { ClientCodeMutant, ClientFaultsFactory, ClientMutant } from './client-mutant.js';
import type { CodeMutant, Mutant } from './mutant.js';
import { misuseOf } from './operator-table.js';

const FOLDER = fileURLToPath(new URL('../../conformance/mutants', import.meta.url));
/** Folder with the modules of coded mutants. */
const CODED_FOLDER = new URL('coded/', import.meta.url);
/** Client mutants have their own folder and format. */
const CLIENT_FILE = /^client\//;

type Fault = Parameters<typeof misuseOf>[0];

/** A mutant's file is invalid. The message begins with `file:line`. */
export class MutantError extends Error {
  override readonly name = 'MutantError';
}

/**
 * All mutants of the server in a directory, sorted by id.
 *
 * @throws {@link MutantError} for the first invalid file.
 */
export async function loadMutants(directory: string = FOLDER): Promise<Mutant[]> {
  return await loadAll(
    directory,
    'mutant',
    (file) => !CLIENT_FILE.test(file),
    (mutant, faults: Faults) => ({ ...(mutant as unknown as CodeMutant), faults }),
  );
}

/**
 * All mutants of the client in a directory, sorted by id.
 *
 * @throws {@link MutantError} for the first invalid file.
 */
export async function loadClientMutants(directory: string = FOLDER): Promise<ClientMutant[]> {
  return await loadAll(
    directory,
    'client-mutant',
    (file) => CLIENT_FILE.test(file),
    (mutant, faults: ClientFaultsFactory) => ({ ...(mutant as unknown as ClientCodeMutant), faults }),
  );
}

async function loadAll<M, Code>(
  directory: string,
  kind: string,
  isWanted: (file: string) => boolean,
  withCode: (mutant: JsonObject, code: Code) => M,
): Promise<M[]> {
  const format = createFormat(
    JSON.parse(
      readFileSync(new URL(`../../conformance/formats/${kind}.schema.json`, import.meta.url), 'utf8'),
    ) as Schema,
  );
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const mutants = files.filter((file) => file.endsWith('.yaml') && isWanted(file)).sort();
  return await Promise.all(
    mutants.map(async (file) => {
      const path = join(directory, file);
      const { code, ...mutant } = readMutant(path, file, format);
      if (code === undefined) return mutant as M;
      // the module that `code` names exports the fault
      const module = (await import(new URL(code, CODED_FOLDER).href)) as { default: Code };
      return withCode(mutant, module.default);
    }),
  );
}

function readMutant(path: string, file: string, format: Format): JsonObject & { code?: string } {
  const yaml = parseYaml(readFileSync(path, 'utf8'), file);
  const problem = format.check(yaml.value)[0];
  if (problem) throw new MutantError(`${yaml.place(problem.path)}: ${problem.message}`);
  const mutant = yaml.value as JsonObject & { code?: string };
  const id = file.slice(0, -'.yaml'.length).replace(/^server\//, '');
  if (mutant['id'] !== id) throw new MutantError(`${yaml.place(['id'])}: The id must be the path of the file, ${id}.`);
  if (mutant.code !== undefined) return mutant;
  const { and = [], ...first } = mutant as unknown as Fault & { and?: Fault[] };
  for (const [index, fault] of [first, ...and].entries()) {
    const misuse = misuseOf(fault);
    const base = index === 0 ? [] : ['and', index - 1];
    if (misuse) throw new MutantError(`${yaml.place([...base, ...misuse.path])}: ${misuse.message}`);
  }
  return mutant;
}
