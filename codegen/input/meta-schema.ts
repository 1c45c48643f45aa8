/**
 * Checks that a schema file is JSON and follows the 2020-12 dialect of JSON Schema.
 *
 * @module
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseYaml } from '../../conformance/scenario-reader/yaml-text.js';
import { isObject } from '../../src/json.js';
import type { Json, Schema } from '../../src/suite/types.js';
import { parseJson } from '../json.js';
import type { Problems } from '../problems.js';

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });

/** Parses a schema file. When it is invalid, adds a problem for each wrong place and returns undefined. */
export function parseSchema(text: string, file: string, problems: Problems): Schema | undefined {
  let value: Json;
  try {
    value = parseJson(text);
  } catch (error) {
    problems.add(`${file}${lineSuffix(text, error as Error)}`, `This is not valid JSON: ${(error as Error).message}.`);
    return undefined;
  }
  if (!isObject(value)) {
    problems.add(`${file}:1`, 'A schema must be a JSON object.');
    return undefined;
  }
  if (ajv.validateSchema(value) === true) return value;
  // Every JSON text is YAML, and the YAML parser gives line numbers.
  const { place } = parseYaml(text, file);
  const reported = new Set<string>();
  for (const { instancePath, message, params } of ajv.errors ?? []) {
    // Each alternative of the dialect reports the same place; the first message is the clearest.
    if (reported.has(instancePath)) continue;
    reported.add(instancePath);
    const path = instancePath
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const allowed: unknown = params['allowedValues'];
    problems.add(
      place(path),
      `This is not a valid 2020-12 schema: ${path.join('.') || 'it'} ${message}` +
        `${Array.isArray(allowed) ? ` (${allowed.join(', ')})` : ''}.`,
    );
  }
  return undefined;
}

/** `:line`, when the parser's message contains a position. */
function lineSuffix(text: string, { message }: Error): string {
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? '' : `:${text.slice(0, Number(position)).split('\n').length}`;
}
