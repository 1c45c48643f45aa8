/**
 * Declarations as TypedDicts and aliases.
 *
 * @module
 */
import { namesIn, unionOf, type Argument, type Declaration, type Field, type Shape } from '../shape.js';
import { alias, annotation, comment, docstring, isIdentifier, quote } from './text.js';

/** Python text of all declarations. A declaration follows those that it refers to. */
export function renderDeclarations(declarations: readonly Declaration[], envelopes: ReadonlySet<string>): string[] {
  const dataNames = namesInsideEnvelopes(declarations, envelopes);
  const declared = new Set<string>();
  return declarations.flatMap((declaration) => {
    // an envelope is generic in its data
    const generic = declaration.kind === 'alias' && namesIn(declaration.shape).some((name) => envelopes.has(name));
    if (dataNames.has(declaration.name) || generic) return [];
    const text = renderDeclaration(declaration, envelopes.has(declaration.name), declared);
    declared.add(declaration.name);
    return [text];
  });
}

/** The type of an acknowledgement in Python: None, the one value, or a tuple. */
export function ackType(args: readonly Argument[]): string {
  const [only, ...more] = args.map(({ shape, optional }) =>
    annotation(optional ? unionOf([shape, { kind: 'null' }]) : shape),
  );
  return only === undefined ? 'None' : more.length === 0 ? only : `tuple[${[only, ...more].join(', ')}]`;
}

function namesInsideEnvelopes(declarations: readonly Declaration[], envelopes: ReadonlySet<string>): Set<string> {
  const fields = declarations.flatMap((declaration) =>
    declaration.kind === 'object' && envelopes.has(declaration.name) ? declaration.fields : [],
  );
  return new Set(fields.filter(({ name }) => name === 'data').flatMap(({ shape }) => namesIn(shape)));
}

function renderDeclaration(declaration: Declaration, generic: boolean, declared: ReadonlySet<string>): string {
  const { name, doc } = declaration;
  if (declaration.kind === 'alias') return alias(name, typesOf(declaration.shape, declared), doc);
  if (declaration.kind === 'ack') return alias(name, ackType(declaration.arguments).split(' | '), doc);
  if (!declaration.fields.every((field) => isIdentifier(field.name)))
    return functionalTypedDict(declaration.name, declaration.fields, declared, docstring(doc, ''));
  const bases = generic ? 'TypedDict, Generic[Data]' : 'TypedDict';
  const typeText = ({ name: key, shape }: Field): string =>
    generic && key === 'data' ? 'Data' : quotedIfUndeclared(shape, declared);
  const fields = declaration.fields.flatMap((field) => [
    `    ${field.name}: ${fieldType(field, typeText(field))}`,
    ...docstring(field.doc, '    '),
  ]);
  const words = docstring(doc, '    ');
  const body = [...words, ...(words.length > 0 && fields.length > 0 ? [''] : []), ...fields];
  return [`class ${name}(${bases}):`, ...(body.length === 0 ? ['    pass'] : body)].join('\n');
}

/** The functional form of TypedDict, for keys that are not identifiers. */
function functionalTypedDict(
  name: string,
  fields: readonly Field[],
  declared: ReadonlySet<string>,
  words: readonly string[],
): string {
  const lines = fields.flatMap((field) => [
    ...comment(field.doc, '        '),
    `        ${quote(field.name)}: ${fieldType(field, quotedIfUndeclared(field.shape, declared))},`,
  ]);
  return [`${name} = TypedDict(`, `    ${quote(name)},`, '    {', ...lines, '    },', ')', ...words].join('\n');
}

const fieldType = ({ required }: Field, type: string): string => (required ? type : `NotRequired[${type}]`);

/** Quotes a reference to the declaration itself, which is not defined yet when Python evaluates it. */
function quotedIfUndeclared(shape: Shape, declared: ReadonlySet<string>): string {
  const text = annotation(shape);
  return namesIn(shape).every((name) => declared.has(name)) ? text : quote(text);
}

function typesOf(shape: Shape, declared: ReadonlySet<string>): string[] {
  return quotedIfUndeclared(shape, declared).startsWith('"')
    ? [quotedIfUndeclared(shape, declared)]
    : shape.kind === 'union'
      ? annotation(shape).split(' | ')
      : [annotation(shape)];
}
