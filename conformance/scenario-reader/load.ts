/**
 * Reads scenario files, those of the specification and those of a user.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Json, JsonObject, Scenario, Schema } from '../../src/suite/types.js';
import { canonicalJson } from './canonical.js';
import { checkScenario } from './check.js';
import type { SuiteContext } from './context.js';
import { createFormat, type Format } from './format.js';
import { ScenarioError } from './scenario-error.js';
import { parseYaml, YamlError, type YamlText } from './yaml-text.js';

/**
 * Reads one of the formats that ship with the package (`scenario`, `requirement`, `mutant`).
 *
 * @param parts schemas that it refers to, by their address in `$ref`.
 */
export function loadFormat(name: string, parts: { readonly [address: string]: Schema } = {}): Format {
  // The formats lie next to the source; dist has only compiled code, so there they lie at the root of the package.
  const places = [`../formats/${name}.schema.json`, `../../../conformance/formats/${name}.schema.json`].map(
    (path) => new URL(path, import.meta.url),
  );
  const place = places.find((url) => existsSync(url));
  if (!place)
    throw new Error(
      `The format ${name} is missing from this installation (looked for ` +
        `${places.map((url) => fileURLToPath(url)).join(' and ')}).`,
    );
  return createFormat(JSON.parse(readFileSync(place, 'utf8')) as Schema, parts);
}

/**
 * Reads and checks a scenario file.
 *
 * @throws {@link ScenarioError} with file and line of every problem.
 */
export function loadScenario(file: string, suite: SuiteContext, format: Format = loadFormat('scenario')): Scenario {
  return parseScenario(readYaml(file), suite, format);
}

/** Checks a parsed scenario and adds its digest and area. */
export function parseScenario(yaml: YamlText, suite: SuiteContext, format: Format): Scenario {
  const problems = checkScenario(yaml.value, suite, format);
  if (problems.length > 0)
    throw new ScenarioError(problems.map((problem) => `${yaml.place(problem.path)}: ${problem.message}`));
  const value = yaml.value as JsonObject;
  return {
    ...(value as unknown as Omit<Scenario, 'area' | 'digest'>),
    area: String(value['id']).split('/')[0]!,
    digest: digestOf(value),
  };
}

/** SHA-256 of a value's canonical JSON. */
export function digestOf(value: Json): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

function readYaml(file: string): YamlText {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ScenarioError([
      `${file}: this file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
    ]);
  }
  try {
    return parseYaml(text, file);
  } catch (error) {
    if (error instanceof YamlError) throw new ScenarioError([error.message]);
    throw error;
  }
}
