import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { docsLink } from './docs-link.js';

const { homepage } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  homepage?: string;
};

describe('docs link', () => {
  it('Should be below the homepage that package.json names', () => {
    expect(homepage).toMatch(/^https:\/\//u);
    expect(new URL('requirements/CHANNEL-006', homepage).href).toBe(docsLink('CHANNEL-006'));
  });
});
