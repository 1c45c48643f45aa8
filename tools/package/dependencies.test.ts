import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readManifest } from './contents.js';
import { dependencySizes, sizeText } from './sizes.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(`${root}docs/dependencies.md`, 'utf8');
const rows = rowsOf(page);

function rowsOf(text: string): string[][] {
  const lines = text.split('\n').filter((line) => /^\| `/.test(line));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('docs/dependencies.md', () => {
  it('Should give a reason, a size and an alternative for each runtime dependency, and for no other', () => {
    expect(rows.map(([name]) => name)).toEqual(
      Object.keys(readManifest(root).dependencies).map((name) => `\`${name}\``),
    );
    for (const row of rows) expect(row.filter((cell) => cell.length > 3)).toHaveLength(5);
  });

  it('Should contain the sizes that npm run package:sizes prints', () => {
    expect(rows.map(([name, , , size]) => `${name} ${size}`)).toEqual(
      dependencySizes(root).map((weight) => `\`${weight.name}\` ${sizeText(weight)}`),
    );
  });

  it('Should be reported when a row is missing or empty', () => {
    expect(rowsOf(page.replace(/^\| `ws`.*\n/m, ''))).toHaveLength(rows.length - 1);
    expect(rowsOf('| `ws` | | | | |')[0]!.filter((cell) => cell.length > 3)).toHaveLength(1);
  });
});
