/**
 * The AsyncAPI document as the explorer reads it: parsed, with every `$ref` resolved.
 *
 * @module
 */
import { join } from 'node:path';
import { Parser, fromFile, stringify } from '@asyncapi/parser';
import type { Json } from '../../../src/suite/types.js';

const ERROR = 0;
/** The explorer makes a box of every extension; these tell nothing about what is on the wire. */
const LEFT_OUT: ReadonlySet<string> = new Set(['x-source', 'x-invalid-examples', 'x-shown', 'x-stored']);

/**
 * JSON for the explorer.
 *
 * @throws Error that names the first thing that is wrong with `asyncapi.yaml`.
 */
export async function explorerDocument(root: string): Promise<string> {
  const { document, diagnostics } = await fromFile(new Parser(), join(root, 'asyncapi.yaml')).parse();
  const wrong = diagnostics.find(({ severity }) => (severity as number) === ERROR);
  const text = document && stringify(document);
  if (wrong !== undefined || text === undefined)
    throw new Error(
      'asyncapi.yaml cannot be explored: ' +
        `${wrong === undefined ? 'it holds no document' : `${wrong.path.join('.')}: ${wrong.message}`}.`,
    );
  return JSON.stringify(JSON.parse(text), (key, value: Json) => (LEFT_OUT.has(key) ? undefined : value));
}
