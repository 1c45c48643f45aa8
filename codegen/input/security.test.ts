import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/suite/load.js';

const page = readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8');
const known = new Map(loadSuite().requirements.map((requirement) => [requirement.id, requirement]));
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:Reference|---)/.test(line))
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
const named = rows.flatMap((row) =>
  row
    .at(-1)!
    .split(', ')
    .map((text) => ({ row: row[0]!, text })),
);

describe('docs/security.md', () => {
  it('Should have rows of four cells', () => {
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ length }) => length !== 4)).toEqual([]);
  });

  it.each(named)('Should name requirements and their first release for "$row": $text', ({ text }) => {
    const [id, ...since] = text.split(' ');
    const requirement = known.get(id!);
    expect(requirement, `${id} is no requirement`).toBeDefined();
    expect(requirement!.excluded, `${id} is not checked`).toBeUndefined();
    expect(since.join(' ')).toBe(requirement!.since === undefined ? '' : `since ${requirement!.since}`);
  });

  it('Should name every requirement on security', () => {
    expect([...known.keys()].filter((id) => id.startsWith('SECURITY-') && !page.includes(id))).toEqual([]);
  });
});
