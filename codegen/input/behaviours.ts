/**
 * Reads the `behaviours` of `versions.yaml`: every name that a release can list, with its values and its meaning.
 *
 * @module
 */
import type { Json } from '../../src/suite/types.js';
import { isObject } from '../../src/json.js';

/** One behaviour that releases differ in. */
export interface BehaviourSpec {
  name: string;
  /** What a release can set it to; a list holds every text that is allowed. */
  values: 'boolean' | 'number' | readonly string[];
  /** One sentence or two; of a boolean it says what true means. */
  meaning: string;
}

/** Says what is wrong with the entry at a path of `versions.yaml`. */
type Report = (path: (string | number)[], message: string) => void;

/** Reads the list; an entry that is wrong is reported, and left out. */
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
    if (!isValues(values)) report(path, `The behaviour "${name}" needs "values": boolean, number or a list of texts.`);
    else if (typeof meaning !== 'string') report(path, `The behaviour "${name}" needs "meaning": a sentence.`);
    else specs.set(name, { name, values, meaning });
  }
  return specs;
}

/** Checks what one release sets. */
export function checkBehaviour(
  own: { [name: string]: Json },
  specs: ReadonlyMap<string, BehaviourSpec>,
  report: (name: string, message: string) => void,
): void {
  for (const [name, value] of Object.entries(own)) {
    const spec = specs.get(name);
    if (!spec) report(name, `The behaviour "${name}" is not listed under "behaviours" in versions.yaml.`);
    else if (!allows(spec, value))
      report(name, `The behaviour "${name}" is ${JSON.stringify(value)}, but must be ${described(spec)}.`);
  }
}

const isValues = (values: Json | undefined): values is 'boolean' | 'number' | string[] =>
  values === 'boolean' ||
  values === 'number' ||
  (Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === 'string'));

const allows = ({ values }: BehaviourSpec, value: Json): boolean =>
  typeof values === 'string' ? typeof value === values : values.includes(String(value)) && typeof value === 'string';

const described = ({ values }: BehaviourSpec): string =>
  typeof values === 'string' ? `a ${values}` : `one of ${values.join(', ')}`;
