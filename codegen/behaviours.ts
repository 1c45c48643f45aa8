/**
 * Renders `src/suite/behaviours.ts`: the type of a release's behaviours, so that a misspelt name or value does not
 * compile. The file is in src/, not in generated/, because codegen/ itself reads releases of that type.
 *
 * @module
 */
import { banner } from './banner.js';
import type { BehaviourSpec } from './input/behaviours.js';

/** Longest line, in columns. */
const WIDTH = 120;

/** The text of the module: one property for each behaviour, with its meaning as the comment. */
export function renderBehaviours(specs: Iterable<BehaviourSpec>): string {
  const properties = [...specs].map(
    ({ name, values, meaning }) => `${comment(meaning)}\n  readonly ${name}: ${typeOf(values)};`,
  );
  const description = 'What a release does that is neither an event nor a field.';
  return [
    banner('versions.yaml', description),
    `/** ${description} */\nexport interface Behaviours {\n${properties.join('\n')}\n}`,
    '/** Name of a behaviour. */\nexport type BehaviourName = keyof Behaviours;\n',
  ].join('\n\n');
}

const typeOf = (values: BehaviourSpec['values']): string =>
  typeof values === 'string' ? values : values.map((value) => `'${value}'`).join(' | ');

function comment(text: string): string {
  const line = `  /** ${text} */`;
  if (line.length <= WIDTH) return line;
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)!} ${word}`;
    if (`   *${longer}`.length > WIDTH) lines.push(` ${word}`);
    else lines[lines.length - 1] = longer;
  }
  return ['  /**', ...lines.map((content) => `   *${content}`), '   */'].join('\n');
}
