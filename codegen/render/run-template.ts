/**
 * Runs the AsyncAPI generator with the template in `codegen/template`. The generator parses and checks `asyncapi.yaml`;
 * the template passes the document to the renderers of this folder.
 *
 * @module
 */
import type { AsyncAPIDocumentInterface } from '@asyncapi/parser';
import Generator from '@asyncapi/generator';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Suite } from '../../src/suite/types.js';
import { InputError } from '../problems.js';
import { renderEventMaps } from './event-maps.js';
import { readMessages } from './messages.js';
import { renderReferencePages } from './reference-pages.js';

const DOCUMENT = 'asyncapi.yaml';
const TEMPLATE = fileURLToPath(new URL('../template', import.meta.url));

/** Parameter of the template: renders files from the document, as pairs of file name and text. */
export type RenderFiles = (document: AsyncAPIDocumentInterface) => [string, string][];

/**
 * Renders the event maps and the reference pages.
 *
 * @returns texts by path relative to the root
 * @throws InputError with the parser's errors about `asyncapi.yaml`.
 */
export async function renderFromAsyncApi(root: string, suite: Suite): Promise<Map<string, string>> {
  const render: RenderFiles = (document) => {
    const messages = readMessages(document);
    return [
      ['event-maps.ts', renderEventMaps(messages, suite.schemas)],
      ...renderReferencePages(document, messages, suite),
    ];
  };
  const out = mkdtempSync(join(tmpdir(), 'owrt-generate-'));
  try {
    const generator = new Generator(TEMPLATE, out, { forceWrite: true, templateParams: { render } });
    await generator.generateFromFile(join(root, DOCUMENT)).catch((error: unknown) => {
      throw new InputError(errorSentences(error));
    });
    return new Map(
      readdirSync(out)
        .sort()
        .map((name) => [
          name.endsWith('.md') ? `docs/reference/${name}` : `generated/${name}`,
          readFileSync(join(out, name), 'utf8'),
        ]),
    );
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

interface Diagnostic {
  severity: number;
  message: string;
  path: (string | number)[];
  range?: { start: { line: number } };
}

/** Error messages of the generator, which throws either parser diagnostics or an error of the template. */
function errorSentences(error: unknown): string[] {
  const diagnostics = (error as { diagnostics?: Diagnostic[] }).diagnostics ?? [];
  const errors = diagnostics.filter(({ severity }) => severity === 0);
  if (errors.length > 0)
    return errors.map(
      ({ message, path, range }) => `${DOCUMENT}:${(range?.start.line ?? 0) + 1}: ${path.join('.')}: ${message}.`,
    );
  return [`${DOCUMENT}: the generator could not render it: ${error instanceof Error ? error.message : String(error)}`];
}
