/**
 * Pieces of TypeScript text.
 *
 * @module
 */
import type { Doc, Shape } from '../shape.js';

/** A name as the key of an object. */
export const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name));

/** A string literal. */
export const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** A doc comment; empty when there is no text. */
export function comment({ text, source, since, until }: Doc, indent: string): string[] {
  const prose = [...(text === undefined ? [] : [text]), ...(source === undefined ? [] : [`Source: ${source}`])].join(
    '\n\n',
  );
  const tags = [
    ...(since === undefined ? [] : [`@since ${since}`]),
    ...(until === undefined ? [] : [`@until ${until}`]),
  ];
  const lines = [prose, ...tags]
    .filter((part) => part !== '')
    .join('\n\n')
    .replaceAll('*/', '*\\/')
    .split('\n');
  if (lines.join('') === '') return [];
  if (lines.length === 1) return [`${indent}/** ${lines[0]!} */`];
  return [`${indent}/**`, ...lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}`), `${indent} */`];
}

/** The TypeScript type of a value. */
export function typeOf(shape: Shape): string {
  switch (shape.kind) {
    case 'text':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'flag':
      return 'boolean';
    case 'null':
      return 'null';
    case 'any':
      return 'unknown';
    case 'literal':
      return typeof shape.value === 'string' ? quote(shape.value) : String(shape.value);
    case 'name':
      return shape.name;
    case 'list':
      return listType(shape);
    case 'map':
      return `{ [key: string]: ${typeOf(shape.of)} }`;
    case 'union':
      return shape.of.map(typeOf).join(' | ');
  }
}

/** The TypeScript type of a list. A list of at most one item is a tuple, as most acknowledgements are. */
function listType({ of, least, most }: Extract<Shape, { kind: 'list' }>): string {
  const one = typeOf(of);
  if (most === 0) return '[]';
  if (most === 1) return least === 1 ? `[${one}]` : `[] | [${one}]`;
  const inner = /[|{]/.test(one) && !one.startsWith('{') ? `(${one})` : one;
  return least === 1 ? `[${one}, ...${inner}[]]` : `${inner}[]`;
}
