/**
 * Validation against the projected schemas. Each is compiled once, on first use.
 *
 * @module
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { mapReferences } from '../../src/suite/schema-visitor.js';
import type { Json, Projection, Schema } from '../../src/suite/types.js';
import { toDoubles } from '../../src/wire/lossless.js';
import type { SchemaCheck } from '../match/index.js';

/** Base that makes the suite's ids absolute; nothing is fetched from it. */
const BASE = 'https://owrt.invalid/';

/** Makes references absolute: in the suite they are ids (`shared/user-name`), and Ajv resolves them against a base. */
const withAbsoluteRefs = (schema: Schema): Schema => mapReferences(schema, (id) => BASE + id);

/** An Ajv instance with the projected schemas, by their absolute ids. */
function ajvOf(projection: Projection): Ajv2020 {
  // Schemas were checked when the suite was generated and are used for one run, so fast compilation matters more.
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    validateSchema: false,
    inlineRefs: false,
    code: { optimize: false },
  });
  for (const [id, schema] of Object.entries(projection.schemas)) {
    ajv.addSchema({ ...withAbsoluteRefs(schema), $id: BASE + id });
  }
  return ajv;
}

/** Returns a check against a part of a schema of the suite, such as one alternative of an `anyOf`. */
export function partCheck(projection: Projection): (part: Schema, value: Json) => boolean {
  const ajv = ajvOf(projection);
  const compiled = new WeakMap<Schema, ValidateFunction>();
  return (part, value) => {
    const validate = compiled.get(part) ?? ajv.compile(withAbsoluteRefs(part));
    compiled.set(part, validate);
    return validate(toDoubles(value));
  };
}

/** Returns a check that gives the reason why a value is not valid; undefined when it is. */
export function schemaCheck(projection: Projection): SchemaCheck {
  const ajv = ajvOf(projection);
  const compiled = new Map<string, ValidateFunction>();
  const rounded = new WeakMap<object, Json>();
  // Several rules check one frame; its big integers are rounded once.
  const asDoubles = (value: Json): Json => {
    if (value === null || typeof value !== 'object') return toDoubles(value);
    const roundedValue = rounded.get(value) ?? toDoubles(value);
    rounded.set(value, roundedValue);
    return roundedValue;
  };
  return (id, value) => {
    let validate = compiled.get(id);
    if (!validate) {
      const found = ajv.getSchema(BASE + id);
      if (!found) return `there is no schema called ${id}`;
      compiled.set(id, (validate = found));
    }
    return validate(asDoubles(value)) ? undefined : errorText(validate.errors ?? []);
  };
}

/** The deepest error is the most precise one: of an `anyOf`, it is in the branch that fits best. */
function errorText(errors: ErrorObject[]): string {
  const depth = (error: ErrorObject): number => error.instancePath.split('/').length;
  const deepest = errors.reduce((best, error) => (depth(error) > depth(best) ? error : best));
  const where = deepest.instancePath === '' ? 'the value' : deepest.instancePath.slice(1).replaceAll('/', '.');
  const extra: unknown = deepest.params['additionalProperty'] ?? deepest.params['allowedValue'];
  return `${where} ${deepest.message ?? 'is not valid'}${typeof extra === 'string' ? ` (${extra})` : ''}`;
}
