/**
 * Generates the bindings of a language: its files and their contents.
 *
 * @module
 */
import type { Suite } from '../suite/types.js';
import { renderJsonSchema } from './json-schema.js';
import { inputFor, modelOf } from './model.js';
import { PYTHON_FILE, renderPython } from './python/module.js';
import type { Origin } from './text.js';
import { renderTypescript, TYPESCRIPT_FILE } from './typescript/module.js';

/** Languages for which there are bindings. */
export const LANGUAGES = ['typescript', 'python', 'json-schema'] as const;

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/**
 * Generates the bindings of a language. The same input gives the same text.
 *
 * @returns path, relative to the output directory, to text.
 * @throws UnknownProfileError when the profile is not a release of the list.
 */
export function generateBindings(suite: Suite, origin: Origin & { lang: Language }): Map<string, string> {
  const material = inputFor(suite, origin.profile);
  if (origin.lang === 'json-schema') return renderJsonSchema(material, origin);
  const model = modelOf(material);
  return origin.lang === 'python'
    ? new Map([[PYTHON_FILE, renderPython(model, origin)]])
    : new Map([[TYPESCRIPT_FILE, renderTypescript(model, origin)]]);
}
