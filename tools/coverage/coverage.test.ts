import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureCoverage } from './measure.js';
import { renderCoverage } from './page.js';

const page = readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8');

describe('coverage', () => {
  it('Should find every message, operation, field and value exercised or excluded, as docs/coverage.md says', async () => {
    const coverage = await measureCoverage();
    expect(coverage.problems, 'npm run coverage lists them').toEqual([]);
    expect(renderCoverage(coverage) === page, 'docs/coverage.md is old: npm run coverage -- --write').toBe(true);
  }, 180_000);
});
