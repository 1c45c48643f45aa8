import { defineConfig } from 'vitest/config';
import { settings } from './vitest.config.js';

/** `npm run proofs`: in full what `npm test` tries a sample of, and the `*.proof.ts` that it leaves out. */
export default defineConfig({
  test: {
    ...settings,
    include: [
      'proofs/**/*.{test,proof}.ts',
      'cli/check-client/agreement.test.ts',
      'cli/help.test.ts',
      'site/doc-tests/guide.test.ts',
      'site/diagrams.test.ts',
      'site/recipes/contributing.{test,proof}.ts',
    ],
    env: { OWRT_PROOFS: 'all' },
  },
});
