import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureCoverage } from './measure.js';
import { renderCoverage, renderShown } from './page.js';

const committed = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = committed('docs/coverage.md');

describe('coverage', () => {
  it('Should agree with docs/coverage.md, with every row shown or excluded', async () => {
    const coverage = await measureCoverage();
    expect(coverage.problems, 'npm run coverage lists them').toEqual([]);
    expect(renderCoverage(coverage) === page, 'docs/coverage.md is old: npm run coverage -- --write').toBe(true);
    expect(
      renderShown(coverage) === committed('conformance/coverage/shown.json'),
      'conformance/coverage/shown.json is old: npm run coverage -- --write',
    ).toBe(true);
  }, 180_000);
});
