/**
 * Pieces of Python text.
 *
 * @module
 */
import { paragraphsOf, wrap } from '../text.js';
import type { Doc, Shape } from '../shape.js';

/** Longest line, unless a single name is longer. */
export const WIDTH = 100;
/** Length of the opening quotes of a docstring. */
const QUOTES = 3;
const KEYWORDS = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally ' +
    'for from global if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

/** True for a name that can be an attribute of a class. */
export const isIdentifier = (name: string): boolean =>
  /^[A-Za-z_]\w*$/.test(name) && !KEYWORDS.has(name) && !name.startsWith('__');

/** A string literal: the escapes of JSON are valid in Python. */
export const quote = (text: string): string => JSON.stringify(text);

/** A docstring; empty when there is no text. */
export function docstring(doc: Doc, indent: string): string[] {
  const paragraphs = paragraphsOf(doc).map((paragraph) =>
    wrap(
      paragraph.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"').replace(/"$/, '\\"'),
      WIDTH - indent.length - QUOTES,
    ),
  );
  const [first, ...rest] = paragraphs;
  if (first === undefined) return [];
  if (rest.length === 0 && first.length === 1 && first[0]!.length + indent.length + 2 * QUOTES <= WIDTH)
    return [`${indent}"""${first[0]!}"""`];
  const lines = [first, ...rest].flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
  return [
    `${indent}"""${lines[0]!}`,
    ...lines.slice(1).map((line) => (line === '' ? '' : indent + line)),
    `${indent}"""`,
  ];
}

/** The text of {@link docstring} as a comment, for places where Python has no docstring. */
export function comment(doc: Doc, indent: string): string[] {
  return paragraphsOf(doc)
    .flatMap((paragraph) => wrap(paragraph, WIDTH - indent.length - 2))
    .map((line) => `${indent}# ${line}`);
}

/** The Python type of a value. */
export function annotation(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return 'str';
    case 'integer':
      return 'int';
    case 'number':
      return 'float';
    case 'flag':
      return 'bool';
    case 'null':
      return 'None';
    case 'any':
      return 'object';
    case 'literal':
      return `Literal[${literal(shape.value)}]`;
    case 'name':
      return shape.name;
    case 'list':
      return `list[${annotation(shape.of)}]`;
    case 'map':
      return `Mapping[str, ${annotation(shape.of)}]`;
    case 'union':
      return union(shape.of);
  }
}

/** The Python type of alternatives. All constants share one `Literal`. */
function union(shapes: readonly Shape[]): string {
  const constants = shapes.flatMap((shape) => (shape.kind === 'literal' ? [literal(shape.value)] : []));
  const others = shapes.filter(({ kind }) => kind !== 'literal').map(annotation);
  return [...(constants.length === 0 ? [] : [`Literal[${constants.join(', ')}]`]), ...others].join(' | ');
}

const literal = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'True' : 'False') : JSON.stringify(value);

/** `name: TypeAlias = A | B`, one alternative per line when it is long. */
export function alias(name: string, types: readonly string[], doc: Doc = {}): string {
  const flat = `${name}: TypeAlias = ${types.join(' | ')}`;
  const text =
    flat.length <= WIDTH
      ? flat
      : types.length > 1
        ? `${name}: TypeAlias = Union[\n${types.map((type) => `    ${type},\n`).join('')}]`
        : flat;
  return [text, ...docstring(doc, '')].join('\n');
}

/** A list of names as `Literal`. */
export function literalAlias(name: string, values: readonly string[], doc: Doc): string {
  return [
    `${name}: TypeAlias = Literal[\n${values.map((value) => `    ${quote(value)},\n`).join('')}]`,
    ...docstring(doc, ''),
  ].join('\n');
}
