/**
 * Reads `schemas/`: every schema under its id, references rewritten to ids.
 *
 * @module
 */
import { posix } from 'node:path';
import type { Json, JsonObject, Release, Schema } from '../../src/suite/types.js';
import { isObject } from '../json.js';
import { Problems } from '../problems.js';
import { filesBelow, readText } from './files.js';
import { parseSchema } from './meta-schema.js';

/** Schema id to schema, sorted by id. */
export type Schemas = { [id: string]: Schema };

const SUFFIX = '.schema.json';

/** Reads all schemas. `x-since` and `x-until` must be releases, titles unique, references must lead somewhere. */
export function readSchemas(root: string, releases: readonly Release[]): Schemas {
  const problems = new Problems();
  const schemas: Schemas = {};
  const titles = new Map<string, string>();
  const versions = new Set(releases.map((release) => release.version));
  const files = filesBelow(root, 'schemas', SUFFIX);
  if (files.length === 0) problems.add('schemas', `There is no file that ends in ${SUFFIX}.`);
  const ids = new Set(files.map(idOf));
  for (const file of files) {
    const schema = parseSchema(readText(root, file), file, problems);
    if (!schema) continue;
    const title = schema['title'];
    if (typeof title !== 'string' || !/^[A-Z][A-Za-z0-9]*$/.test(title))
      problems.add(file, 'The key "title" must be a name in PascalCase.');
    else if (titles.has(title)) problems.add(file, `The title ${title} is already used by ${titles.get(title)}.`);
    else titles.set(title, file);
    const { $schema: _dialect, ...rest } = schema;
    const rewrite = new Rewriter(file, ids, versions, problems);
    schemas[idOf(file)] = rewrite.object(rest);
  }
  problems.throwIfAny();
  return schemas;
}

const idOf = (file: string): string => file.slice('schemas/'.length, -SUFFIX.length);

/** Values that only look like schemas. */
const DATA = new Set(['const', 'enum', 'default', 'examples', 'x-invalid-examples']);

/** Rewrites the references of one schema and checks its ranges. */
class Rewriter {
  constructor(
    private readonly file: string,
    private readonly ids: ReadonlySet<string>,
    private readonly versions: ReadonlySet<string>,
    private readonly problems: Problems,
  ) {}

  object(schema: JsonObject): JsonObject {
    return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, this.#keyword(key, value)]));
  }

  #keyword(key: string, value: Json): Json {
    if (DATA.has(key)) return value;
    if (key === '$ref') return this.#reference(String(value));
    if ((key === 'x-since' || key === 'x-until') && !this.versions.has(String(value))) {
      this.problems.add(this.file, `"${key}": "${String(value)}" is no release of the list in versions.yaml.`);
    }
    if ((key === 'properties' || key === '$defs') && isObject(value)) return this.#named(value);
    return this.#value(value);
  }

  #named(properties: JsonObject): JsonObject {
    return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, this.#value(schema)]));
  }

  #value(value: Json): Json {
    if (Array.isArray(value)) return value.map((item) => this.#value(item));
    return isObject(value) ? this.object(value) : value;
  }

  #reference(target: string): string {
    const path = posix.join(posix.dirname(this.file), target);
    const id = path.endsWith(SUFFIX) && path.startsWith('schemas/') ? idOf(path) : '';
    if (!this.ids.has(id))
      this.problems.add(
        this.file,
        `The reference "${target}" leads to no schema; it must be a relative path to a file in schemas/.`,
      );
    return id;
  }
}
