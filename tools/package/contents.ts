/**
 * Finds the files that the package must contain: everything reachable from its commands, its exports and their types.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The keys of `package.json` that this project's tools read. */
export interface Manifest {
  version: string;
  bin: { [name: string]: string };
  exports: { [entry: string]: string | { types: string; node?: string; default: string } };
  dependencies: { [name: string]: string };
  devDependencies: { [name: string]: string };
}

/** Reads `package.json`. */
export const readManifest = (root: string): Manifest =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

/** Files that are read at run time, not imported. */
const READ_AT_RUN_TIME = ['conformance/formats/scenario.schema.json', 'generated/suite.json'];

/** Modules reachable from the commands and the exports, and declarations reachable from their types. */
export function neededFiles(root: string, { bin, exports }: Pick<Manifest, 'bin' | 'exports'>): Set<string> {
  const entries = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  const paths = [...Object.values(bin), ...entries]
    .map((path) => path.replace(/^\.\//, ''))
    .filter((path) => !path.includes('*'));
  const needed = new Set(READ_AT_RUN_TIME);
  for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
    if (needed.has(path)) continue;
    needed.add(path);
    if (/\.(js|ts)$/.test(path)) paths.push(...importsOf(root, path));
  }
  return needed;
}

function importsOf(root: string, path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const imported = [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"](\.[^'"]+)['"]/g)].map((match) =>
    posix.join(posix.dirname(path), match[1]!),
  );
  return path.endsWith('.d.ts') ? imported.map((module) => module.replace(/\.js$/, '.d.ts')) : imported;
}

/** One sentence for each file that is missing in a list of files, or does not belong in it. */
export function packageFaults(root: string, files: Iterable<string>, needed: ReadonlySet<string>): string[] {
  const packed = new Set(files);
  const developerFiles = new Set([...packed].filter((path) => DEVELOPER_FILES.some((pattern) => pattern.test(path))));
  return [
    ...[...needed]
      .filter((path) => !packed.has(path))
      .map((path) => `${path} is needed, but "files" in package.json leaves it out.`),
    ...[...developerFiles].map((path) => `${path} is not needed by users: leave it out with "files" in package.json.`),
    ...[...packed]
      .filter(
        (path) =>
          path.endsWith('.js') && !needed.has(path) && !developerFiles.has(path) && !containsOnlyTypes(root, path),
      )
      .map((path) => `${path} is packed, but no export reaches it.`),
  ].sort();
}

/** Tests, tools, sources, and generated files for developers. */
const DEVELOPER_FILES = [
  /\.test(-d)?\./,
  /(^|\/)testing\//,
  /(^|\/)(mutants|trace-mutation|recordings|results)\//,
  /^(dist\/)?(codegen|tools|site|bench|src\/cli\/testing)\//,
  /\.map$/,
  /(?<!\.d)\.ts$/,
  /^docs\/(coverage|matrix)\.md$/,
  /(^|\/)\./,
];

/** True for the output of a module that contains only types. */
const containsOnlyTypes = (root: string, path: string): boolean =>
  /^\s*(\/\*(?!\*\/)[\s\S]*?\*\/\s*|\/\/.*\n\s*)*export \{\};\s*$/.test(readFileSync(join(root, path), 'utf8'));
