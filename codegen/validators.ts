/**
 * Renders `generated/validators.js` and its types: standalone validators that need no Ajv at run time.
 *
 * @module
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { variantEvents, type EventNaming } from '../src/bindings/names.js';
import { isObject, mapValues } from '../src/json.js';
import { mapSubschemas } from '../src/suite/schema-visitor.js';
import type { Json, MessageSpec, Schema } from '../src/suite/types.js';
import { schemaForAllReleases } from '../src/suite/schema-for-all-releases.js';
import { banner } from './banner.js';
import type { Schemas } from './input/schemas.js';
import { withoutBigints } from './json.js';

const SCHEME = 'schema:///';
const DESCRIPTION = 'Validators of every payload over the whole range of releases. They need no library.';

/** Texts of the module and of its declaration file. */
export interface Validators {
  js: string;
  dts: string;
}

/** Compiles all schemas and bundles them with a small dispatcher on `data.type`. */
export async function renderValidators(schemas: Schemas, messages: readonly MessageSpec[]): Promise<Validators> {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    validateFormats: false,
    inlineRefs: false,
    unicode: false,
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
  // No schema uses unevaluatedProperties; without the code that tracks it the output is a third smaller.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  const ids = Object.keys(schemas);
  for (const id of ids)
    ajv.addSchema({
      ...withoutAnnotations(withoutBigints(schemaForAllReleases(schemas[id]!)) as Schema),
      $id: SCHEME + id,
    });
  const code = standalone.default(ajv, Object.fromEntries(ids.map((id, index) => [`v${index}`, SCHEME + id])));
  const validatorsCode = shorten(withoutSchemas(code.replaceAll(/^export const (v\d+) =/gm, 'const $1 =')));
  const events = variantEvents(messages);
  const bundled = await bundle(validatorsCode + dispatcher(ids, messages, events));
  return {
    js: `${banner('schemas/ and asyncapi.yaml', DESCRIPTION)}\n${bundled}`,
    dts: declarationFile(ids, events),
  };
}

/**
 * The version of Ajv that the patterns below are written for. They make the bundle of a browser a quarter smaller
 * (27.8 kB instead of 36.6 kB, gzipped); esbuild and Ajv's own options alone do not bring it below 30 kB.
 */
export const AJV_VERSION = '8.20.0';

/** Replaces each read from an embedded schema by the value: Ajv embeds whole schemas but reads only a few lists. */
function withoutSchemas(code: string): string {
  const schemas = new Map(
    [...code.matchAll(/^const (schema\d+) = (\{.*\});$/gm)].map(([, name, text]) => [name!, JSON.parse(text!) as Json]),
  );
  return code.replaceAll(/\b(schema\d+)((?:\.[\w$]+|\[\d+\]|\["[^"]*"\])+)/g, (whole, name: string, path: string) => {
    const keys = [...path.matchAll(/\.([\w$]+)|\[(\d+)\]|\["([^"]*)"\]/g)].map(([, ...found]) =>
      found.find((key) => key !== undefined)!,
    );
    const value = keys.reduce<Json | undefined>(
      (at, key) => (typeof at === 'object' && at !== null ? (at as { [key: string]: Json })[key] : undefined),
      schemas.get(name),
    );
    if (value === undefined) return whole;
    // the code reads only the names of properties
    return JSON.stringify(isObject(value) ? mapValues(value, () => 0) : value);
  });
}

/**
 * Replaces error literals by function calls, and removes `schemaPath`: a thousand literals would double the code.
 */
function shorten(code: string): string {
  return (
    code
      // only keywords that no schema uses need the parent data
      .replaceAll(/,\s*parentData:[\w.[\]]+,\s*parentDataProperty:\s*(?:"(?:[^"\\]|\\.)*"|\w+),\s*rootData(?=\})/g, '')
      .replaceAll(/,\s*parentData,\s*parentDataProperty,\s*rootData=data/g, '')
      // without the shorthand the patterns below have one form to match
      .replaceAll('{instancePath,', '{instancePath:instancePath,')
      .replaceAll(/schemaPath:\s*"(?:[^"\\]|\\.)*",\s*/g, '')
      .replaceAll(
        /\{instancePath:([^,{}]+),keyword:"type",params:\{type: (\[[^\]]*\]|[^{},]+)\},message:"[^"]*"\}/g,
        'typeError($1, $2)',
      )
      .replaceAll(
        new RegExp(
          String.raw`\{instancePath:([^,{}]+),keyword:"required",params:\{missingProperty: ` +
            String.raw`([^{},]+)\},message:"must have required property '"\+\w+\+"'"\}`,
          'g',
        ),
        'requiredError($1, $2)',
      )
      .replaceAll(
        new RegExp(
          String.raw`\{instancePath:([^,{}]+),keyword:"additionalProperties",params:\{additionalProperty: ` +
            String.raw`([^{},]+)\},message:"[^"]*"\}`,
          'g',
        ),
        'extraError($1, $2)',
      )
      .replaceAll(
        /\{instancePath:([^,{}]+),keyword:"const",params:\{allowedValue: ("[^"]*"|[\w.]+)\},message:"[^"]*"\}/g,
        'constError($1, $2)',
      )
  );
}

/** Keywords that say nothing about validity. */
const ANNOTATIONS = new Set([
  'title',
  'description',
  'examples',
  'x-source',
  'x-since',
  'x-until',
  'x-invalid-examples',
]);

/**
 * Removes annotations and makes references absolute: Ajv would resolve a relative id against the folder of the
 * referring schema.
 */
function withoutAnnotations(schema: Schema): Schema {
  const copy = mapSubschemas(schema, withoutAnnotations);
  if (typeof copy['$ref'] === 'string') copy['$ref'] = SCHEME + copy['$ref'];
  return Object.fromEntries(Object.entries(copy).filter(([key]) => !ANNOTATIONS.has(key)));
}

/** Bundles the helpers that Ajv's output imports, and minifies the result. */
async function bundle(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    treeShaking: true,
    minify: true,
    lineLimit: 160,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return result.outputFiles[0]!.text;
}

function dispatcher(ids: string[], messages: readonly MessageSpec[], events: EventNaming[]): string {
  const name = (id: string | undefined): string => (id === undefined ? 'undefined' : `v${ids.indexOf(id)}`);
  const validatorPair = (spec: MessageSpec): string => `[${name(spec.envelope)}, ${name(spec.schema)}]`;
  const functions = events.map((naming) => {
    const specs = messages.filter(
      (message) => message.event === naming.event && message.direction === naming.direction,
    );
    const types = [...new Set(specs.flatMap(({ type }) => (type === undefined || type === '*' ? [] : [type])))];
    const known = types.map(
      (type) =>
        `${JSON.stringify(type)}: [${uniqueList(specs.filter((spec) => spec.type === type).map(validatorPair))}]`,
    );
    const catchAll = specs.filter((spec) => spec.type === '*');
    const unknown =
      catchAll.length > 0
        ? catchAll.map(validatorPair)
        : specs.map((spec) => validatorPair({ ...spec, schema: undefined } as unknown as MessageSpec));
    return `const ${naming.validatorName}Types = { __proto__: null, ${known.join(', ')} };
const ${naming.validatorName}Unknown = [${uniqueList(unknown)}];
export function ${naming.validatorName}(payload) {
  return twoLevels(${naming.validatorName}Types, ${naming.validatorName}Unknown, payload);
}`;
  });
  const record = ids.map((id) => `${JSON.stringify(id)}: (value) => result(check(${name(id)}, value, ""))`);
  return `\n${RUNTIME}\n${functions.join('\n')}\nexport const validators = { ${record.join(', ')} };\n`;
}

const uniqueList = (list: string[]): string => [...new Set(list)].join(', ');

/**
 * Code that runs beside the compiled schemas. When no alternative accepts a payload, it returns the errors of the first
 * alternative, the usual one.
 */
const RUNTIME = `
const OK = Object.freeze({ ok: true });
function typeError(instancePath, type) {
  return { instancePath, keyword: "type", params: { type }, message: "must be " + type };
}
function requiredError(instancePath, missingProperty) {
  const message = "must have required property '" + missingProperty + "'";
  return { instancePath, keyword: "required", params: { missingProperty }, message };
}
function extraError(instancePath, additionalProperty) {
  const message = "must NOT have additional properties";
  return { instancePath, keyword: "additionalProperties", params: { additionalProperty }, message };
}
function constError(instancePath, allowedValue) {
  return { instancePath, keyword: "const", params: { allowedValue }, message: "must be equal to constant" };
}
function check(validate, value, path) {
  if (validate === undefined || validate(value)) return undefined;
  return validate.errors.map(({ instancePath, keyword, message, params }) =>
    ({ path: path + instancePath, keyword, message, params }));
}
function result(errors) { return errors === undefined ? OK : { ok: false, errors }; }
function twoLevels(types, unknown, payload) {
  const data = payload === null || typeof payload !== "object" ? undefined : payload.data;
  const type = data === null || typeof data !== "object" ? undefined : data.type;
  const alternatives = (typeof type === "string" ? types[type] : undefined) ?? unknown;
  let first;
  for (const [envelope, schema] of alternatives) {
    const errors = check(envelope, payload, "") ?? (schema === undefined ? undefined : check(schema, data, "/data"));
    if (errors === undefined) return OK;
    first ??= errors;
  }
  return result(first);
}`;

function declarationFile(ids: string[], events: EventNaming[]): string {
  const functions = events.map(
    (naming) => `/** Checks the payload of \`${naming.event}\` (${
      naming.direction === 's2c' ? 'server to client' : 'client to server'
    }): its envelope, then its data by \`data.type\`; types not listed are open. */
export declare function ${naming.validatorName}(payload: unknown): ValidationResult;
`,
  );
  return `${banner('schemas/ and asyncapi.yaml', DESCRIPTION)}

/** What is wrong, and where. */
export interface ValidationError {
  /** JSON pointer into the value; empty for the value itself. */
  path: string;
  /** JSON Schema keyword that does not hold. */
  keyword: string;
  /** The rest of a sentence that begins with the path, such as "must be string". */
  message: string;
  /** Details of the keyword. */
  params: { readonly [name: string]: unknown };
}

/** Outcome of a validation. */
export type ValidationResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly errors: readonly ValidationError[] };

/** Ids of all schemas. */
export type SchemaId =
${ids.map((id) => `  | '${id}'`).join('\n')};

/** One validator a schema. */
export declare const validators: { readonly [Id in SchemaId]: (value: unknown) => ValidationResult };

${functions.join('\n')}`;
}
