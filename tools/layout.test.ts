import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const CODE = /\.(ts|mts|mjs|js|cjs|vue)$/u;
const DATA = ['coverage', 'formats', 'malformed', 'mutants', 'recordings', 'requirements', 'results', 'scenarios'];
/** Files that commands write, and files of other projects. */
const LEFT_OUT = /(^|\/)(node_modules|dist|dist-docs|generated|__transpiled|\.git|\.cache|cache)(\/|$)/u;
const MOST_LINES = 400;
const MOST_COLUMNS = 120;

/** Files of the project below a folder, as paths from the root. */
function filesBelow(folder: string): string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder + entry.name;
    if (LEFT_OUT.test(path)) return [];
    return entry.isDirectory() ? filesBelow(`${path}/`) : [path];
  });
}

const linesOf = (file: string): string[] => readFileSync(root + file, 'utf8').split('\n');
const code = filesBelow('').filter((file) => CODE.test(file));

describe('the layout of the project', () => {
  it.each(DATA)('Should have data and no code in conformance/%s', (folder) => {
    const files = filesBelow(`conformance/${folder}/`);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => CODE.test(file))).toEqual([]);
  });

  it('Should have no code file with more than 400 lines', () => {
    expect(code.length).toBeGreaterThan(500);
    expect(code.filter((file) => linesOf(file).length > MOST_LINES + 1)).toEqual([]);
  });

  it('Should have no line of code with more than 120 columns', () => {
    const long = code.flatMap((file) =>
      linesOf(file).flatMap((line, at) => (line.length > MOST_COLUMNS ? [`${file}:${at + 1}`] : [])),
    );
    expect(long).toEqual([]);
  });
});
