/**
 * The matcher language of scenarios. Pure; shared by the runner (to know when to stop waiting) and the judge (to decide
 * the verdict).
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Json, JsonObject } from '../../src/suite/types.js';
import { stringifyJson } from '../../src/wire/lossless.js';
import { contentsOf, haveSameContents } from './yjs/contents.js';
import { isUpdate } from './yjs/update.js';

/** Where and why a value does not match. */
export interface Mismatch {
  /** Path into the value, such as `data.type`; empty for the value itself. */
  path: string;
  /** The part of the pattern that does not match at this path; `<absent>` for a key that must not exist. */
  pattern: Json;
  /** The value at this path; undefined when the path does not exist. */
  actual?: Json | undefined;
  /** Why the value is not valid, when the pattern is a `<schema>`. */
  reason?: string | undefined;
}

/** Checks a value against a schema of the profile. Returns undefined when valid, else the reason. */
export type SchemaCheck = (schema: string, value: Json) => string | undefined;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The values that each `<word>` accepts. `<absent>` and `<any>` concern keys and are handled with them. */
const WORDS: { [word: string]: (value: Json) => boolean } = {
  '<any>': () => true,
  '<uuid>': (value) => typeof value === 'string' && UUID.test(value),
  '<string>': (value) => typeof value === 'string',
  '<integer>': (value) => typeof value === 'bigint' || Number.isInteger(value),
  '<number>': (value) => typeof value === 'bigint' || typeof value === 'number',
  '<boolean>': (value) => typeof value === 'boolean',
  '<object>': (value) => isObject(value),
  '<array>': (value) => Array.isArray(value),
};

/**
 * Compares a value with a resolved pattern.
 *
 * @returns undefined when it matches, else the first mismatch.
 */
export function findMismatch(pattern: Json, value: Json | undefined, check?: SchemaCheck): Mismatch | undefined {
  return compare(pattern, value, '', { exact: false, check });
}

interface CompareOptions {
  exact: boolean;
  check: SchemaCheck | undefined;
}

function compare(pattern: Json, value: Json | undefined, path: string, mode: CompareOptions): Mismatch | undefined {
  const miss = (reason?: string): Mismatch => ({
    path,
    pattern,
    ...(value === undefined ? {} : { actual: value }),
    ...(reason === undefined ? {} : { reason }),
  });
  if (pattern === '<absent>') return value === undefined ? undefined : miss();
  if (value === undefined) return miss();
  if (typeof pattern === 'string') return isStringMatch(pattern, value) ? undefined : miss();
  if (Array.isArray(pattern)) return compareArray(pattern, value, path, mode, miss);
  if (!isObject(pattern)) return isScalarMatch(pattern, value) ? undefined : miss();
  const keys = Object.keys(pattern);
  if (keys.length === 1 && keys[0]!.startsWith('<'))
    return compareOperator(keys[0]!, pattern[keys[0]!]!, value, path, mode, miss);
  return compareObject(pattern, value, path, mode, miss);
}

function isStringMatch(pattern: string, value: Json): boolean {
  const word = WORDS[pattern];
  if (word) return word(value);
  if (pattern.length > 3 && pattern.startsWith('</') && pattern.endsWith('/>')) {
    return typeof value === 'string' && new RegExp(pattern.slice(2, -2), 'u').test(value);
  }
  return pattern === value;
}

/** Compares numbers as integers: 1 and 1n are equal, because the number of digits in the text must not matter. */
function isScalarMatch(pattern: Json, value: Json): boolean {
  if (typeof pattern === 'bigint' || typeof value === 'bigint') {
    return (typeof pattern === 'number' || typeof pattern === 'bigint') && String(pattern) === String(value);
  }
  return pattern === value;
}

type Miss = (reason?: string) => Mismatch;

function compareArray(
  pattern: Json[],
  value: Json,
  path: string,
  mode: CompareOptions,
  miss: Miss,
): Mismatch | undefined {
  if (!Array.isArray(value)) return miss();
  if (value.length !== pattern.length) return miss();
  return firstMismatch(pattern, (item, index) => compare(item, value[index], joinPath(path, String(index)), mode));
}

function compareObject(
  pattern: JsonObject,
  value: Json,
  path: string,
  mode: CompareOptions,
  miss: Miss,
): Mismatch | undefined {
  if (!isObject(value)) return miss();
  const extra = mode.exact ? Object.keys(value).find((key) => !(key in pattern)) : undefined;
  if (extra !== undefined) return { path: joinPath(path, extra), pattern: '<absent>', actual: value[extra]! };
  return firstMismatch(Object.entries(pattern), ([key, item]) => compare(item, value[key], joinPath(path, key), mode));
}

function compareOperator(
  name: string,
  operand: Json,
  value: Json,
  path: string,
  mode: CompareOptions,
  miss: Miss,
): Mismatch | undefined {
  switch (name) {
    case '<exact>':
      return compare(operand, value, path, { ...mode, exact: true });
    case '<one-of>':
      return Array.isArray(operand) && operand.some((item) => !compare(item, value, path, mode)) ? undefined : miss();
    case '<all-of>':
      return Array.isArray(operand) ? firstMismatch(operand, (item) => compare(item, value, path, mode)) : miss();
    case '<contains>':
      return Array.isArray(value) && value.some((item) => !compare(operand, item, path, mode)) ? undefined : miss();
    case '<mentions>':
      return stringifyJson(value).includes(String(operand)) ? undefined : miss();
    case '<yjs>':
      return isSameDocument(operand, value) ? undefined : miss();
    case '<not>':
      return compare(operand, value, path, mode) ? undefined : miss();
    case '<schema>': {
      const why = mode.check ? mode.check(String(operand), value) : 'no schemas are at hand here';
      return why === undefined ? undefined : miss(why);
    }
    default:
      return miss();
  }
}

function isSameDocument(updates: Json, value: Json): boolean {
  const all = [...(Array.isArray(updates) ? updates : [null]), value];
  return all.every(isUpdate) && haveSameContents(contentsOf(all.slice(0, -1)), contentsOf(all.slice(-1)));
}

const joinPath = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function firstMismatch<T>(items: T[], test: (item: T, index: number) => Mismatch | undefined): Mismatch | undefined {
  for (const [index, item] of items.entries()) {
    const mismatch = test(item, index);
    if (mismatch) return mismatch;
  }
  return undefined;
}
