/**
 * Writes the valid and invalid examples of the schemas as Python, and checks them with mypy against the bindings of all
 * releases.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSuite } from '../../src/suite/load.js';
import type { Json, JsonObject, Schema, Suite } from '../../src/suite/types.js';
import { runMypy } from './mypy.js';

/** Least fraction that mypy must judge correctly. Not all: a TypedDict cannot express additional keys or bounds. */
const MIN_SHARE = 0.95;

/** Python that assigns each value to the type of its schema, one per line, and the number of lines. */
export function examplesModule(
  { messages, schemas }: Pick<Suite, 'messages' | 'schemas'>,
  valuesOf: (schema: Schema) => Json[],
): { text: string; count: number } {
  // left out: in Python an acknowledgement is not a list, and an envelope is generic over its data
  const omitted = new Set(messages.flatMap(({ ack, envelope }) => [ack, envelope]));
  const lines = Object.entries(schemas)
    .filter(([id]) => !omitted.has(id))
    .flatMap(([, schema]) => valuesOf(schema).map((value) => `: ${String(schema['title'])} = ${literal(value)}`));
  return {
    text: `from open_webui_realtime import *\n\n${lines.map((line, index) => `v${index}${line}\n`).join('')}`,
    count: lines.length,
  };
}

/**
 * Checks the examples with mypy.
 *
 * @returns a sentence with the counts.
 * @throws Error when mypy accepts too few valid or too many invalid examples.
 */
export async function judgeExamples(command: string, directory: string): Promise<string> {
  const suite = loadSuite();
  const countRejected = async (name: string, text: string): Promise<number> => {
    const file = join(directory, name);
    writeFileSync(file, text);
    const { stdout } = await runMypy(command, directory, [file]);
    return new Set(stdout.split('\n').flatMap((line) => /^[^:]+:(\d+): error:/.exec(line)?.[1] ?? [])).size;
  };
  const validExamples = examplesModule(suite, ({ examples }) => (Array.isArray(examples) ? examples : []));
  const invalidExamples = examplesModule(suite, ({ 'x-invalid-examples': list }) =>
    Array.isArray(list) ? list.map((entry) => (entry as JsonObject)['value'] ?? null) : [],
  );
  const accepted = validExamples.count - (await countRejected('good_examples.py', validExamples.text));
  const refused = await countRejected('bad_examples.py', invalidExamples.text);
  const [valid, invalid] = [
    `${accepted} of ${validExamples.count} valid examples`,
    `${refused} of ${invalidExamples.count} invalid ones`,
  ];
  const counts = `mypy accepts ${valid}, and rejects ${invalid}`;
  if (accepted < MIN_SHARE * validExamples.count || refused < MIN_SHARE * invalidExamples.count)
    throw new Error(`${counts}: at least ${MIN_SHARE * 100} % of each were expected.`);
  return counts;
}

function literal(value: Json): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object') return typeof value === 'bigint' ? String(value) : JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${literal(item)}`)
    .join(', ')}}`;
}
