/**
 * Reads `behaviours` of `versions.yaml`: each name that a release can set, with its allowed values and its meaning.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import { isObject } from '../../src/json.js';

/** One behaviour that releases differ in. */
export interface BehaviourSpec {
  name: string;
  /** Allowed values; a list holds every allowed text. */
  values: 'boolean' | 'number' | readonly string[];
  /** One or two sentences; for a boolean, the meaning of true. */
  meaning: string;
}

/** Reports a problem at a path of `versions.yaml`. */
type Report = (path: (string | number)[], message: string) => void;

/** Reads the list; an invalid entry is reported and skipped. */
export function readBehaviours(list: Json | undefined, report: Report): Map<string, BehaviourSpec> {
  const specs = new Map<string, BehaviourSpec>();
  if (!isObject(list)) {
    report(['behaviours'], 'The key "behaviours" must list what releases differ in: a name, its values, its meaning.');
    return specs;
  }
  for (const [name, entry] of Object.entries(list)) {
    const { values, meaning, ...rest } = isObject(entry) ? entry : {};
    const path = ['behaviours', name];
    for (const key of Object.keys(rest))
      report([...path, key], `The key "${key}" is not known; a behaviour has values and meaning.`);
    if (!isValuesSpec(values))
      report(path, `The behaviour "${name}" needs "values": boolean, number or a list of texts.`);
    else if (typeof meaning !== 'string') report(path, `The behaviour "${name}" needs "meaning": a sentence.`);
    else specs.set(name, { name, values, meaning });
  }
  return specs;
}

/** Checks the behaviours that one release sets. */
export function checkBehaviour(
  own: { [name: string]: Json },
  specs: ReadonlyMap<string, BehaviourSpec>,
  report: (name: string, message: string) => void,
): void {
  for (const [name, value] of Object.entries(own)) {
    const spec = specs.get(name);
    if (!spec) report(name, `The behaviour "${name}" is not listed under "behaviours" in versions.yaml.`);
    else if (!isAllowed(spec, value))
      report(name, `The behaviour "${name}" is ${JSON.stringify(value)}, but must be ${valuesText(spec)}.`);
  }
}

const isValuesSpec = (values: Json | undefined): values is 'boolean' | 'number' | string[] =>
  values === 'boolean' ||
  values === 'number' ||
  (Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'string'));

const isAllowed = ({ values }: BehaviourSpec, value: Json): boolean =>
  typeof values === 'string' ? typeof value === values : values.includes(String(value)) && typeof value === 'string';

const valuesText = ({ values }: BehaviourSpec): string =>
  typeof values === 'string' ? `a ${values}` : `one of ${values.join(', ')}`;
