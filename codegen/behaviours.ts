/**
 * Renders `generated/behaviours.ts`: the type of what a release does, so that a misspelt name or value does not compile.
 *
 * @module
 */
import { banner } from './banner.js';
import type { BehaviourSpec } from './input/behaviours.js';

/** The module: one key a behaviour, with its meaning. */
export function renderBehaviours(specs: Iterable<BehaviourSpec>): string {
  const keys = [...specs].map(
    ({ name, values, meaning }) => `  /** ${meaning} */\n  readonly ${name}: ${typeOf(values)};`,
  );
  return [
    banner('versions.yaml', 'What a release does that is neither an event nor a field.'),
    `/** What a release does that is neither an event nor a field. */\nexport interface Behaviours {\n${keys.join('\n')}\n}`,
    '/** Name of a behaviour. */\nexport type BehaviourName = keyof Behaviours;\n',
  ].join('\n\n');
}

const typeOf = (values: BehaviourSpec['values']): string =>
  typeof values === 'string' ? values : values.map((value) => `'${value}'`).join(' | ');
