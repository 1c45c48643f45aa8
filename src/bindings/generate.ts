/**
 * Bindings of a language: which files, and what is in them.
 *
 * @module
 */
import type { Suite } from '../suite/types.js';
import { renderJsonSchema } from './json-schema.js';
import { materialOf, modelOf } from './model.js';
import { PYTHON_FILE, renderPython } from './python/module.js';
import type { Origin } from './text.js';
import { renderTypescript, TYPESCRIPT_FILE } from './typescript/module.js';

/** Languages that there are bindings for. */
export const LANGUAGES = ['typescript', 'python', 'json-schema'] as const;

/** One of them. */
export type Language = (typeof LANGUAGES)[number];

/**
 * Path, relative to the directory that is asked for, to text; the same every time.
 *
 * @throws UnknownProfileError when the profile is no release.
 */
export function generateBindings(suite: Suite, origin: Origin & { lang: Language }): Map<string, string> {
  const material = materialOf(suite, origin.profile);
  if (origin.lang === 'json-schema') return renderJsonSchema(material, origin);
  const model = modelOf(material);
  return origin.lang === 'python'
    ? new Map([[PYTHON_FILE, renderPython(model, origin)]])
    : new Map([[TYPESCRIPT_FILE, renderTypescript(model, origin)]]);
}
