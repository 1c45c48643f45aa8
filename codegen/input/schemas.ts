/**
 * Reads `schemas/`: every schema under its id, references rewritten to ids.
 *
 * @module
 */
import { posix } from 'node:path';
import { mapSubschemas } from '../../src/suite/schema-visitor.js';
import type { Release, Schema } from '../../src/suite/types.js';
import { Problems } from '../problems.js';
import { filesBelow, readText } from './files.js';
import { parseSchema } from './meta-schema.js';

/** Schema id to schema, sorted by id. */
export type Schemas = { [id: string]: Schema };

const SUFFIX = '.schema.json';

/**
 * Reads all schemas.
 *
 * @throws InputError for an unknown release in `x-since` or `x-until`, a title used twice, or a broken reference.
 */
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
    schemas[idOf(file)] = new ReferenceRewriter(file, ids, versions, problems).rewrite(rest);
  }
  problems.throwIfAny();
  return schemas;
}

const idOf = (file: string): string => file.slice('schemas/'.length, -SUFFIX.length);

/** Rewrites the references of one schema to ids, and checks its ranges of releases. */
class ReferenceRewriter {
  constructor(
    private readonly file: string,
    private readonly ids: ReadonlySet<string>,
    private readonly versions: ReadonlySet<string>,
    private readonly problems: Problems,
  ) {}

  rewrite(schema: Schema): Schema {
    for (const key of ['x-since', 'x-until']) {
      const version = schema[key];
      if (version !== undefined && !this.versions.has(String(version)))
        this.problems.add(this.file, `"${key}": "${String(version)}" is not a release listed in versions.yaml.`);
    }
    const copy = mapSubschemas(schema, (inner) => this.rewrite(inner));
    if (copy['$ref'] !== undefined) copy['$ref'] = this.#reference(String(copy['$ref']));
    return copy;
  }

  #reference(target: string): string {
    const path = posix.join(posix.dirname(this.file), target);
    const id = path.endsWith(SUFFIX) && path.startsWith('schemas/') ? idOf(path) : '';
    if (!this.ids.has(id))
      this.problems.add(
        this.file,
        `The reference "${target}" is not the path of a schema; it must be a relative path to a file in schemas/.`,
      );
    return id;
  }
}
