/**
 * Declarations as TypedDicts and aliases.
 *
 * @module
 */
import { namesIn, unionOf, type Argument, type Declaration, type Field, type Shape } from '../shape.js';
import { alias, annotation, comment, docstring, isIdentifier, quote } from './text.js';

/** Python text of all declarations. A declaration follows those that it refers to. */
export function renderDeclarations(declarations: readonly Declaration[], envelopes: ReadonlySet<string>): string[] {
  const inner = insideEnvelopes(declarations, envelopes);
  const known = new Set<string>();
  return declarations.flatMap((declaration) => {
    // an envelope is generic in its data
    const generic = declaration.kind === 'alias' && namesIn(declaration.shape).some((name) => envelopes.has(name));
    if (inner.has(declaration.name) || generic) return [];
    const text = render(declaration, envelopes.has(declaration.name), known);
    known.add(declaration.name);
    return [text];
  });
}

/** The type of an acknowledgement in Python: None, the one value, or a tuple. */
export function answerType(args: readonly Argument[]): string {
  const [only, ...more] = args.map(({ shape, optional }) =>
    annotation(optional ? unionOf([shape, { kind: 'null' }]) : shape),
  );
  return only === undefined ? 'None' : more.length === 0 ? only : `tuple[${[only, ...more].join(', ')}]`;
}

function insideEnvelopes(declarations: readonly Declaration[], envelopes: ReadonlySet<string>): Set<string> {
  const fields = declarations.flatMap((declaration) =>
    declaration.kind === 'object' && envelopes.has(declaration.name) ? declaration.fields : [],
  );
  return new Set(fields.filter(({ name }) => name === 'data').flatMap(({ shape }) => namesIn(shape)));
}

function render(declaration: Declaration, generic: boolean, known: ReadonlySet<string>): string {
  const { name, doc } = declaration;
  if (declaration.kind === 'alias') return alias(name, typesOf(declaration.shape, known), doc);
  if (declaration.kind === 'answer') return alias(name, answerType(declaration.arguments).split(' | '), doc);
  if (!declaration.fields.every((field) => isIdentifier(field.name)))
    return functional(declaration.name, declaration.fields, known, docstring(doc, ''));
  const bases = generic ? 'TypedDict, Generic[Data]' : 'TypedDict';
  const fields = declaration.fields.flatMap((field) => [
    `    ${field.name}: ${presence(field, generic && field.name === 'data' ? 'Data' : safe(field.shape, known))}`,
    ...docstring(field.doc, '    '),
  ]);
  const words = docstring(doc, '    ');
  const body = [...words, ...(words.length > 0 && fields.length > 0 ? [''] : []), ...fields];
  return [`class ${name}(${bases}):`, ...(body.length === 0 ? ['    pass'] : body)].join('\n');
}

/** The functional form of TypedDict, for keys that are not identifiers. */
function functional(
  name: string,
  fields: readonly Field[],
  known: ReadonlySet<string>,
  words: readonly string[],
): string {
  const lines = fields.flatMap((field) => [
    ...comment(field.doc, '        '),
    `        ${quote(field.name)}: ${presence(field, safe(field.shape, known))},`,
  ]);
  return [`${name} = TypedDict(`, `    ${quote(name)},`, '    {', ...lines, '    },', ')', ...words].join('\n');
}

const presence = ({ required }: Field, type: string): string => (required ? type : `NotRequired[${type}]`);

/** Quotes a reference to the declaration itself, which is not defined yet when Python evaluates it. */
function safe(shape: Shape, known: ReadonlySet<string>): string {
  const text = annotation(shape);
  return namesIn(shape).every((name) => known.has(name)) ? text : quote(text);
}

function typesOf(shape: Shape, known: ReadonlySet<string>): string[] {
  return safe(shape, known).startsWith('"')
    ? [safe(shape, known)]
    : shape.kind === 'union'
      ? annotation(shape).split(' | ')
      : [annotation(shape)];
}
