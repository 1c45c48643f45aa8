import { defineConfig } from 'vitest/config';

const places = 'generated,src,reference-server,conformance,cli,codegen,support,proofs,tools,site,bench';
// Set by .ci/run, which adds the counts up.
const report = process.env['OWRT_TEST_REPORT'];

export default defineConfig({
  test: {
    environment: 'node',
    include: [`{${places}}/**/*.test.ts`],
    // Processes, since tests start servers and send signals.
    pool: 'forks',
    maxWorkers: 2,
    // Of the tests that are concurrent, which mostly wait.
    maxConcurrency: 24,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    teardownTimeout: 10_000,
    reporters: ['default', ...(report === undefined ? [] : ['json']), './support/skipped-reporter.ts'],
    ...(report === undefined ? {} : { outputFile: { json: report } }),
  },
});
