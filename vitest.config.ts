import { defineConfig } from 'vitest/config';
import type { InlineConfig } from 'vitest/node';

/** Rooms whose tests leave nothing behind in their process: no working directory, variable, listener or server. */
const SHARED = 'generated,src,support,reference-server,conformance,cli,codegen,site,proofs';
/** Rooms whose tests change what belongs to a process, or measure it. */
const APART = 'tools,bench';

// Set by .ci/run, which adds the counts up.
const report = process.env['OWRT_TEST_REPORT'];

/** What holds for every test. */
export const settings = {
  environment: 'node',
  // Processes, since tests start servers and send signals; one more than two cores can run, since many tests wait.
  pool: 'forks',
  maxWorkers: 3,
  // Of the tests that are concurrent, which mostly wait.
  maxConcurrency: 24,
  // No test takes that long, on a busy machine either: it hangs.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  teardownTimeout: 10_000,
  reporters: ['default', ...(report === undefined ? [] : ['json']), './support/skipped-reporter.ts'],
  ...(report === undefined ? {} : { outputFile: { json: report } }),
} satisfies InlineConfig;

export default defineConfig({
  test: {
    ...settings,
    projects: [
      // One process for many files: it reads the code and the suite once, which takes as long as most of these tests.
      { extends: true, test: { name: 'shared', include: [`{${SHARED}}/**/*.test.ts`], isolate: false } },
      { extends: true, test: { name: 'apart', include: [`{${APART}}/**/*.test.ts`] } },
    ],
  },
});
