/**
 * Runs the AsyncAPI generator with our own template: event maps and reference pages.
 *
 * @module
 */
import Generator from '@asyncapi/generator';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isObject } from '../src/json.js';
import type { Json, MessageSpec, Suite } from '../src/suite/types.js';
import { banner } from './banner.js';
import { formatJson, withoutBigints } from './json.js';
import { variantEvents } from './names.js';
import { InputError } from './problems.js';

const DOCUMENT = 'asyncapi.yaml';

/** Renders the event maps and the pages; answers output path to text. */
export async function renderBindings(root: string, suite: Suite): Promise<Map<string, string>> {
  const scratch = mkdtempSync(join(tmpdir(), 'owrt-generate-'));
  try {
    const input = join(scratch, 'input.json');
    writeFileSync(input, JSON.stringify(withoutBigints(templateInput(suite))));
    const out = join(scratch, 'out');
    const generator = new Generator(fileURLToPath(new URL('template', import.meta.url)), out, {
      forceWrite: true,
      templateParams: { input },
    });
    await generator.generateFromFile(join(root, DOCUMENT)).catch((error: unknown) => {
      throw new InputError(sentences(error));
    });
    const names = readdirSync(out).sort();
    return new Map(
      names.map((name) => [
        name.endsWith('.md') ? `docs/reference/${name}` : `generated/${name}`,
        readFileSync(join(out, name), 'utf8'),
      ]),
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What the template cannot find in the document: schemas by id, names, and examples that lost no digit. */
function templateInput(suite: Suite): Json {
  const { messages, schemas, releases } = suite;
  const examples = messages
    .map((message) => [message.key, exampleOf(message, suite)] as const)
    .filter(([, text]) => text !== undefined);
  const shapes = Object.entries(schemas)
    .map(([id, schema]) => [id, first(schema['examples'])] as const)
    .filter(([, value]) => value !== undefined);
  return {
    banner: banner(
      'asyncapi.yaml',
      'Event maps for socket.io and socket.io-client, and the unions that narrow on `data.type`.',
    ),
    variantEvents: variantEvents(messages) as unknown as Json,
    schemas,
    examples: Object.fromEntries(examples) as Json,
    shapeExamples: Object.fromEntries(shapes.map(([id, value]) => [id, formatJson(value!)])),
    releases: { first: releases[0]!.version, last: releases.at(-1)!.version },
  };
}

/** The whole payload: the envelope's first example around the first example of the data. */
function exampleOf(message: MessageSpec, { schemas }: Suite): string | undefined {
  const data = first(message.schema === undefined ? undefined : schemas[message.schema]?.['examples']);
  const envelope = first(message.envelope === undefined ? undefined : schemas[message.envelope]?.['examples']);
  const whole = isObject(envelope) && data !== undefined ? { ...envelope, data } : (data ?? envelope);
  return whole === undefined ? undefined : formatJson(whole);
}

const first = (list: Json | undefined): Json | undefined => (Array.isArray(list) ? list[0] : undefined);

interface Diagnostic {
  severity: number;
  message: string;
  path: (string | number)[];
  range?: { start: { line: number } };
  source?: string;
}

/** The generator throws either diagnostics of the parser, or an error of the template. */
function sentences(error: unknown): string[] {
  const diagnostics = (error as { diagnostics?: Diagnostic[] }).diagnostics ?? [];
  const grave = diagnostics.filter(({ severity }) => severity === 0);
  if (grave.length > 0)
    return grave.map(
      ({ message, path, range }) => `${DOCUMENT}:${(range?.start.line ?? 0) + 1}: ${path.join('.')}: ${message}.`,
    );
  return [`${DOCUMENT}: the generator could not render it: ${error instanceof Error ? error.message : String(error)}`];
}
