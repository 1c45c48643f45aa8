/**
 * Prepares the AsyncAPI document for the explorer: parsed, with every `$ref` resolved.
 *
 * @module
 */
import { join } from 'node:path';
import { Parser, fromFile, stringify } from '@asyncapi/parser';
import type { Json } from '../../../src/suite/types.js';

const ERROR_SEVERITY = 0;
/** Extensions that say nothing about the wire. They are removed: the explorer shows a box for each extension. */
const OMITTED_EXTENSIONS: ReadonlySet<string> = new Set(['x-source', 'x-invalid-examples', 'x-shown', 'x-stored']);

/**
 * The document as JSON.
 *
 * @throws Error with the first mistake in `asyncapi.yaml`.
 */
export async function explorerDocument(root: string): Promise<string> {
  const { document, diagnostics } = await fromFile(new Parser(), join(root, 'asyncapi.yaml')).parse();
  const error = diagnostics.find(({ severity }) => (severity as number) === ERROR_SEVERITY);
  const text = document && stringify(document);
  if (error !== undefined || text === undefined)
    throw new Error(
      'asyncapi.yaml cannot be shown in the explorer: ' +
        `${error === undefined ? 'it contains no document' : `${error.path.join('.')}: ${error.message}`}.`,
    );
  return JSON.stringify(JSON.parse(text), (key, value: Json) => (OMITTED_EXTENSIONS.has(key) ? undefined : value));
}
