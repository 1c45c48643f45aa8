/**
 * Changes one key in a copy of a JSON value.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import { stringifyJson } from '../../src/wire/lossless.js';

/** The change of the key. */
export type KeyEdit = 'remove-key' | 'add-key' | 'set-key' | 'retype-key';

/** A copy of `root` with one key changed. `path` is dotted; a path that does not exist changes nothing. */
export function edit(root: Json, path: string, how: KeyEdit, value: Json = null): Json {
  const copy = structuredClone(root);
  const steps = path.split('.');
  const last = steps.pop()!;
  const parent = steps.length === 0 ? copy : valueAt(copy, steps.join('.'));
  if (!isContainer(parent)) return copy;
  const holder = parent as { [key: string]: Json };
  if (how === 'add-key') holder[last] = value;
  else if (!Object.hasOwn(holder, last)) return copy;
  else if (how === 'set-key') holder[last] = value;
  else if (how === 'retype-key') holder[last] = retype(holder[last]!);
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete holder[last];
  return copy;
}

/** The value at a dotted path; undefined when the path does not exist. */
export function valueAt(root: Json, path: string): Json | undefined {
  let value: Json | undefined = root;
  for (const step of path.split('.')) value = isContainer(value) ? (value as { [key: string]: Json })[step] : undefined;
  return value;
}

const isContainer = (value: Json | undefined): value is Json[] | { [key: string]: Json } =>
  typeof value === 'object' && value !== null;

/** A similar value of another JSON type. */
export function retype(value: Json): Json {
  if (value === null) return {};
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' ? stringifyJson(value) : String(value);
}
