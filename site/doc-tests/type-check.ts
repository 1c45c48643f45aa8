/**
 * Type-checks the TypeScript of a page as `tsc` would.
 *
 * @module
 */
import { realpathSync } from 'node:fs';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  skipLibCheck: true,
};

/** Parsed declaration files, shared by all pages: parsing them takes longer than checking a page. */
const declarations = new Map<string, ts.SourceFile | undefined>();

/**
 * Checks the files against the packages that are installed in the folder.
 *
 * @returns the output of `tsc`; empty when there is no error.
 */
export function typeErrors(folder: string, files: readonly string[]): string {
  const realFolder = realpathSync(folder);
  const host = ts.createCompilerHost(OPTIONS);
  const read = host.getSourceFile.bind(host);
  host.getCurrentDirectory = () => folder;
  host.getSourceFile = (name, ...rest) => {
    if (name.startsWith(realFolder)) return read(name, ...rest);
    const known = declarations.get(name) ?? read(name, ...rest);
    declarations.set(name, known);
    return known;
  };
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(ts.createProgram(files, OPTIONS, host)), host);
}
