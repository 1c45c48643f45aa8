/**
 * Reads the data from which pages are made, the same data that the tests execute.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { filesBelow } from '../codegen/input/files.js';
import { readMutants, type MutantEntry } from '../codegen/input/mutants.js';
import type { Outcome } from '../src/suite/outcomes.js';
import type { Results } from '../support/committed-verdicts.js';
import type { JsonObject, Level, Suite } from '../src/suite/types.js';

/** Verdicts of one implementation, as committed below `conformance/results/`. */
export interface Result extends Results {
  /** File below that folder, such as `open-webui/0.12.4.json`. */
  file: string;
  verdicts: { [id: string]: { level: Level; outcome: Outcome; reason?: string } };
}

/** The data from which pages are made. */
export interface Facts {
  root: string;
  suite: Suite;
  /** Content of `asyncapi.yaml`, with unresolved references. */
  asyncapi: JsonObject;
  mutants: readonly MutantEntry[];
  results: readonly Result[];
  /** Version of the package. */
  version: string;
  /** Text of a file of the project. */
  text(path: string): string;
}

/** Reads the data below the root of the project. */
export function readFacts(root: string): Facts {
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');
  const suite = JSON.parse(text('generated/suite.json')) as Suite;
  const results = filesBelow(root, 'conformance/results', '.json').map((path) => ({
    file: path.slice('conformance/results/'.length),
    ...(JSON.parse(text(path)) as Omit<Result, 'file'>),
  }));
  return {
    root,
    suite,
    asyncapi: parse(text('asyncapi.yaml')) as JsonObject,
    mutants: readMutants(root, suite),
    results,
    version: (JSON.parse(text('package.json')) as { version: string }).version,
    text,
  };
}
