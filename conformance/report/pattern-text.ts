/**
 * Words values, and the patterns of scenarios that they do not match.
 *
 * @module
 */
import { isObject } from '../../src/json.js';
import type { Json } from '../../src/suite/types.js';
import { stringifyJson } from '../../src/wire/lossless.js';
import type { Mismatch } from '../match/index.js';

/** A value as JSON; `nothing` for undefined. */
export const valueText = (value: Json | undefined): string => (value === undefined ? 'nothing' : stringifyJson(value));

/**
 * Where and why a value does not match: `at data.type expected typing, got "message"`.
 *
 * @param rootName - name of the value itself, for a mismatch of the whole value.
 */
export function mismatchText(mismatch: Mismatch, rootName: string): string {
  return `at ${mismatch.path || rootName} expected ${expectedText(mismatch)}, got ${valueText(mismatch.actual)}`;
}

/** The expectation of each matcher, in words. */
const OPERATORS: { [operator: string]: (operand: Json, reason: string | undefined) => string } = {
  '<one-of>': (operand) => `one of ${stringifyJson(operand)}`,
  '<all-of>': () => 'a list of matchers after <all-of>',
  '<contains>': (operand) => `an array with an element like ${stringifyJson(operand)}`,
  '<mentions>': (operand) => `a value with ${stringifyJson(operand)} somewhere in it`,
  '<yjs>': (operand) => `bytes of a Yjs document that holds just what the updates ${stringifyJson(operand)} hold`,
  '<not>': (operand) => `anything but ${stringifyJson(operand)}`,
  '<schema>': (operand, reason) => `a value valid against ${String(operand)} (${reason ?? 'it is not'})`,
};

function expectedText({ pattern, actual, reason }: Mismatch): string {
  if (pattern === '<absent>') return 'no such key';
  if (actual === undefined) return stringifyJson(pattern);
  if (typeof pattern === 'string') return pattern;
  // the mismatch of two arrays is always their length
  if (Array.isArray(pattern) && Array.isArray(actual)) return `${pattern.length} element(s): ${stringifyJson(pattern)}`;
  const [[name, operand] = [], ...others] = isObject(pattern) ? Object.entries(pattern) : [];
  if (name === undefined || operand === undefined || others.length > 0 || !name.startsWith('<'))
    return stringifyJson(pattern);
  return OPERATORS[name]?.(operand, reason) ?? `a known matcher (there is none called ${name})`;
}
