/**
 * Finds public exports of the package without documentation.
 *
 * @module
 */
import { relative } from 'node:path';
import ts from 'typescript';

/**
 * One sentence for each export, member or parameter of the entries without TSDoc. Types generated from schemas are
 * skipped, because their schemas document them.
 */
export function documentationFaults(root: string, entries: readonly string[]): string[] {
  const program = ts.createProgram(entries.slice(), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  return entries.flatMap((entry) => {
    const file = program.getSourceFile(entry);
    const module = file && checker.getSymbolAtLocation(file);
    if (!file || !module) throw new Error(`${entry} is not a module.`);
    const at = relative(root, entry);
    return [
      ...headerFaults(file, at),
      ...checker.getExportsOfModule(module).flatMap((symbol) => exportFaults(symbol, checker, at)),
    ];
  });
}

/** Checks the comment at the top of an entry: it must have `@module` and an example, which editors show. */
function headerFaults(file: ts.SourceFile, at: string): string[] {
  const header = /^\/\*\*[\s\S]*?\*\//.exec(file.text)?.[0] ?? '';
  return ['@module', '@example'].filter((tag) => !header.includes(tag)).map((tag) => `${at}: no ${tag} on top`);
}

function exportFaults(symbol: ts.Symbol, checker: ts.TypeChecker, at: string): string[] {
  const name = `${at}: ${symbol.name}`;
  if (symbol.getJsDocTags(checker).some((tag) => tag.name === 'deprecated')) return [];
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const [declaration] = target.getDeclarations() ?? [];
  if (!declaration || /[\\/](generated|node_modules)[\\/]/.test(declaration.getSourceFile().fileName)) return [];
  return [
    ...descriptionFaults(target, checker, name),
    ...(ts.isFunctionDeclaration(declaration) ? callFaults(declaration, target, checker, name) : []),
    ...membersOf(declaration).flatMap((member) => memberFaults(member, checker, name)),
  ];
}

const descriptionFaults = (symbol: ts.Symbol, checker: ts.TypeChecker, name: string): string[] =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim() === '' &&
  !symbol.getJsDocTags(checker).some((tag) => tag.name === 'returns' || tag.name === 'see')
    ? [`${name} has no description`]
    : [];

function membersOf(declaration: ts.Declaration): readonly (ts.ClassElement | ts.TypeElement)[] {
  if (ts.isInterfaceDeclaration(declaration)) return declaration.members;
  if (ts.isTypeAliasDeclaration(declaration) && ts.isTypeLiteralNode(declaration.type)) return declaration.type.members;
  if (!ts.isClassDeclaration(declaration)) return [];
  return declaration.members.filter(
    (member) =>
      !(member.name && ts.isPrivateIdentifier(member.name)) &&
      !ts.isConstructorDeclaration(member) &&
      // overridden members, such as `name` of an error, are documented in the base class
      !(ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Override),
  );
}

function memberFaults(member: ts.ClassElement | ts.TypeElement, checker: ts.TypeChecker, owner: string): string[] {
  const symbol = member.name && checker.getSymbolAtLocation(member.name);
  if (!symbol) return [];
  const name = `${owner}.${symbol.name}`;
  const call = ts.isMethodDeclaration(member) ? callFaults(member, symbol, checker, name) : [];
  return [...descriptionFaults(symbol, checker, name), ...call];
}

type Call = ts.FunctionDeclaration | ts.MethodDeclaration;

/** Checks `@returns`, `@throws` when the body contains a `throw`, and `@param` of each parameter with a name. */
function callFaults(call: Call, symbol: ts.Symbol, checker: ts.TypeChecker, name: string): string[] {
  const tags = symbol.getJsDocTags(checker);
  const documented = new Set(
    tags.filter((tag) => tag.name === 'param').map((tag) => ts.displayPartsToString(tag.text).split(/\s/)[0]),
  );
  const faults = call.parameters
    .filter((parameter) => ts.isIdentifier(parameter.name) && !documented.has(parameter.name.getText()))
    .map((parameter) => `${name}: no @param ${parameter.name.getText()}`);
  if (returnsSomething(call) && !tags.some((tag) => tag.name === 'returns')) faults.push(`${name}: no @returns`);
  if (containsThrow(call.body) && !tags.some((tag) => tag.name === 'throws')) faults.push(`${name}: no @throws`);
  return faults;
}

const returnsSomething = ({ type }: Call): boolean =>
  type !== undefined && !['void', 'Promise<void>'].includes(type.getText());

function containsThrow(node: ts.Node | undefined): boolean {
  if (node === undefined || ts.isFunctionLike(node)) return false;
  return ts.isThrowStatement(node) || (ts.forEachChild(node, containsThrow) ?? false);
}
