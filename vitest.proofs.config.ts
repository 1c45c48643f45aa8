import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/** `npm run proofs`: in full what `npm test` tries a sample of, and the `*.proof.ts` that it leaves out. */
export default defineConfig({
  test: { ...base.test, include: ['proofs/**/*.{test,proof}.ts'], env: { OWRT_PROOFS: 'all' } },
});
