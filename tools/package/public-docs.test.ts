import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readManifest } from './contents.js';
import { documentationFaults } from './public-docs.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Source files of the entries of `exports` that are hand-written code. */
const entries = Object.values(readManifest(root).exports)
  .flatMap((entry) => (typeof entry === 'string' ? [] : [entry.types]))
  .filter((path) => path.startsWith('./dist/'))
  .map((path) => join(root, path.slice('./dist/'.length).replace(/\.d\.ts$/, '.ts')));

describe('the public exports', () => {
  it('Should all have TSDoc with a description, @param, @returns and @throws', () => {
    expect(entries.length).toBeGreaterThan(7);
    expect(documentationFaults(root, entries)).toEqual([]);
    // the compiler reads every source that an entry imports: some seconds, more on a busy machine
  }, 120_000);

  it('Should be reported when they have no TSDoc', () => {
    const folder = mkdtempSync(join(tmpdir(), 'owrt-docs-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'entry.ts');
    writeFileSync(
      file,
      `/** Options. */
export interface Options {
  url: string;
  /** Milliseconds. */
  deadline: number;
}
/** Adds. */
export function add(one: number, { other }: { other: number }): number {
  if (one < 0) throw new Error();
  return one + other;
}
export const pi = 3;
/** A counter. */
export class Counter {
  #own = 1;
  count = this.#own;
  /** Resets it. */
  reset(): void {
    this.count = 0;
  }
}
`,
    );
    expect(documentationFaults(folder, [file])).toEqual([
      'entry.ts: no @module on top',
      'entry.ts: no @example on top',
      'entry.ts: add: no @param one',
      'entry.ts: add: no @returns',
      'entry.ts: add: no @throws',
      'entry.ts: Options.url has no description',
      'entry.ts: pi has no description',
      'entry.ts: Counter.count has no description',
    ]);
  });
});
