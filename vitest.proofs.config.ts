import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/** `npm run proofs`: the proofs of which `npm test` tries a sample, in full. */
export default defineConfig({
  test: { ...base.test, include: ['proofs/**/*.test.ts', 'site/recipes/*.test.ts'], env: { OWRT_PROOFS: 'all' } },
});
