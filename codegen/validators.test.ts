import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { AJV_VERSION } from './validators.js';

describe('the generated validators', () => {
  it('Should be made by the version of Ajv that the patterns in codegen/validators.ts are written for', () => {
    const { version } = createRequire(import.meta.url)('ajv/package.json') as { version: string };
    expect(
      version,
      'Ajv has another version: check that the patterns in codegen/validators.ts still fit its output ' +
        '(`npm run generate`, then this file and `npm run bench`), and change AJV_VERSION there.',
    ).toBe(AJV_VERSION);
  });

  it('Should contain nothing that the patterns remove', () => {
    const text = readFileSync(new URL('../generated/validators.js', import.meta.url), 'utf8').replaceAll('\\\n', '');
    for (const word of ['schemaPath', 'parentData', 'rootData']) expect(text).not.toContain(word);
    // once: in the function that makes such an error
    for (const word of ['missingProperty', 'additionalProperty:', 'allowedValue:'])
      expect([word, text.split(word).length - 1 <= 3]).toEqual([word, true]);
    expect(text).not.toMatch(/\brequire\(|\bimport\b/);
  });
});
