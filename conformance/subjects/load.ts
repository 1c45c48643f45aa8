/**
 * Loads the subject that the user selected.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reasonOf, UsageError } from '../runner/shared/errors.js';
import { openWebui } from './open-webui/index.js';
import type { SubjectFactory } from './subject.js';

const BUILT_IN: { readonly [name: string]: SubjectFactory } = { 'open-webui': openWebui };

/**
 * Loads a subject.
 *
 * @param name name of a built-in subject, or path of a module such as `./my-subject.mjs`.
 * @throws UsageError when there is no such subject, or the module's default export is not a function.
 */
export async function loadSubject(name: string): Promise<SubjectFactory> {
  const builtIn = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
  if (builtIn) return builtIn;
  if (!isAbsolute(name) && !/^\.{1,2}[\\/]/.test(name)) {
    throw new UsageError(
      `Unknown subject "${name}": built in is ${Object.keys(BUILT_IN).join(', ')}; a module of your ` +
        'own is given by its path, such as ./my-subject.mjs.',
    );
  }
  const file = resolve(name);
  if (!existsSync(file)) throw new UsageError(`--subject ${name}: there is no such file.`);
  let module: { default?: unknown };
  try {
    module = (await import(pathToFileURL(file).href)) as { default?: unknown };
  } catch (error) {
    throw new UsageError(`--subject ${name}: the module cannot be loaded: ${reasonOf(error)}.`);
  }
  if (typeof module.default !== 'function') {
    const kind =
      module.default === undefined ? 'no default export' : `a default export that is of type ${typeof module.default}`;
    throw new UsageError(
      `--subject ${name}: the module has ${kind}; expected a function that opens the subject (a SubjectFactory).`,
    );
  }
  return module.default as SubjectFactory;
}
