import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../support/run.js';

const script = fileURLToPath(new URL('./freeze.mjs', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'owrt-frozen-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const mutant = (outcome: string, ...others: string[]): object => ({ killedBy: 'A-001', outcome, others });

async function compare(before: object, after: object): Promise<{ code: number | null; lines: string[] }> {
  const files = [before, after].map((state, at) => {
    const file = join(folder, `${at}.json`);
    writeFileSync(file, JSON.stringify(state));
    return file;
  });
  const ran = await run(process.execPath, [script, '--compare', ...files]);
  return { code: ran!.code, lines: ran!.stdout.trimEnd().split('\n') };
}

describe('Comparing two frozen states', () => {
  const state = { demo: { '1.0': { verdicts: { 'A-001': { outcome: 'pass' } } } }, mutants: { 'a/b': mutant('fail') } };

  it('Should report nothing for equal records', async () => {
    expect(await compare(state, state)).toEqual({
      code: 0,
      lines: ['0 differences, 0 of them in outcomes; 0 in sentences about mutants'],
    });
  });

  it('Should list each difference and exit with 1', async () => {
    const after = { demo: { '1.0': { verdicts: { 'A-001': { outcome: 'warn' } } } }, mutants: {} };
    const { code, lines } = await compare(state, after);
    expect(code).toBe(1);
    expect(lines).toEqual(
      expect.arrayContaining(['  demo > 1.0 > verdicts > A-001 > outcome', '    - "pass"', '    + "warn"']),
    );
    expect(lines).toEqual(expect.arrayContaining(['  mutants > a/b', '    + (absent)']));
    expect(lines.at(-1)).toBe('2 differences, 2 of them in outcomes; 0 in sentences about mutants');
  });

  it('Should list differences that depend on time separately, and a section that only one record has', async () => {
    const { code, lines } = await compare(state, { mutants: { 'a/b': mutant('fail', 'B-002') } });
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^demo: only in .*0\.json, not compared$/);
    expect(lines).toContain('  mutants > a/b > others');
    expect(lines.at(-1)).toBe('0 differences, 0 of them in outcomes; 1 in sentences about mutants');
  });
});
