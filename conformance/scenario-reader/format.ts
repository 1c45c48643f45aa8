/**
 * Checks a value against one of the published formats (`conformance/formats`) and words each problem as a sentence.
 *
 * @module
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { VOCABULARY_PATH, vocabularySchema } from '../../src/suite/vocabulary-schema.js';
import type { Json, JsonObject, Schema } from '../../src/suite/types.js';
import type { Path, Problem } from './yaml-text.js';

/** Checks values against one format. */
export interface Format {
  /** Returns the problems of a whole value, or of a part when `definition` names one of `#/$defs`. */
  check(value: Json, definition?: string): Problem[];
}

/**
 * Compiles a format schema.
 *
 * @param parts schemas that it refers to, by their address in `$ref`.
 */
export function createFormat(schema: Schema, parts: { readonly [address: string]: Schema } = {}): Format {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    verbose: true,
  });
  for (const [file, part] of Object.entries({ [`../../${VOCABULARY_PATH}`]: vocabularySchema(), ...parts }))
    ajv.addSchema(part, file);
  ajv.addSchema(schema, 'format');
  const compiled = new Map<string, ValidateFunction>();
  return {
    check(value, definition) {
      const key = definition === undefined ? 'format' : `format#/$defs/${definition}`;
      const validate = compiled.get(key) ?? ajv.getSchema(key);
      if (!validate) throw new Error(`The format has no definition called ${definition}.`);
      compiled.set(key, validate);
      return validate(value) ? [] : problemsOf(validate.errors ?? []);
    },
  };
}

function problemsOf(errors: ErrorObject[]): Problem[] {
  const problems = errors
    .filter((error) => !REPEATING_KEYWORDS.has(error.keyword))
    .map((error) => ({ path: pathOf(error), message: errorSentence(error) }));
  return problems.length > 0
    ? problems
    : errors.slice(0, 1).map((error) => ({ path: pathOf(error), message: errorSentence(error) }));
}

/** Keywords whose error only repeats the error of a part. */
const REPEATING_KEYWORDS = new Set(['oneOf', 'anyOf', 'allOf', 'if', 'propertyNames']);

function pathOf(error: ErrorObject): Path {
  const parts = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const path = parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  return error.keyword === 'additionalProperties' ? [...path, String(error.params['additionalProperty'])] : path;
}

function errorSentence(error: ErrorObject): string {
  const params = error.params as JsonObject;
  const at = error.instancePath.split('/').at(-1);
  const what = at === undefined || at === '' ? 'This' : /^\d+$/.test(at) ? `Entry ${Number(at) + 1}` : `"${at}"`;
  switch (error.keyword) {
    case 'additionalProperties':
      return `The key "${String(params['additionalProperty'])}" is not known here${knownKeys(error)}.`;
    case 'required':
      return `The key "${String(params['missingProperty'])}" is missing${keyDescription(error)}.`;
    case 'enum':
      return (
        `${what} is ${valueText(error.data)}, but must be one of ` +
        `${(params['allowedValues'] as Json[]).map((value) => valueText(value)).join(', ')}.`
      );
    case 'const':
      return `${what} is ${valueText(error.data)}, but must be ${valueText(params['allowedValue'])}.`;
    case 'pattern':
      return (
        `${valueText(error.propertyName ?? error.data)} is not written as it must be ` +
        `(${String(params['pattern'])})${keyDescription(error)}.`
      );
    case 'format':
      return `${what} is ${valueText(error.data)}, which is not a known ${String(params['format'])}.`;
    case 'not':
      return `${what} has keys that exclude each other: ${excludedKeys(error)}.`;
    default:
      return `${what} is ${valueText(error.data)}, but it ${error.message ?? 'is wrong'}.`;
  }
}

const parentSchema = (error: ErrorObject): JsonObject => error.parentSchema ?? {};

function knownKeys(error: ErrorObject): string {
  const properties = parentSchema(error)['properties'];
  return properties && Object.keys(properties).length > 0 ? `; known are ${Object.keys(properties).join(', ')}` : '';
}

function excludedKeys(error: ErrorObject): string {
  const not = parentSchema(error)['not'] as JsonObject | undefined;
  return Array.isArray(not?.['required']) ? not['required'].join(' and ') : 'see the format';
}

function keyDescription(error: ErrorObject): string {
  const key = error.keyword === 'required' ? String((error.params as JsonObject)['missingProperty']) : '';
  const property = (parentSchema(error)['properties'] as JsonObject | undefined)?.[key] as JsonObject | undefined;
  const text = property?.['description'] ?? (key === '' ? parentSchema(error)['description'] : undefined);
  return typeof text === 'string' ? `: ${text.split('. ')[0]!.replace(/\.$/, '')}` : '';
}

function valueText(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
