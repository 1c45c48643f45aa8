/**
 * Reads JSON reports of Vitest, for .ci/run:
 *
 *   node .ci/tests.mjs skipped FILE      prints the test files with skipped tests, one per line
 *   node .ci/tests.mjs count FILE...     prints "PASSED FAILED SKIPPED" for several runs, counting each test once
 */
import { existsSync, readFileSync } from 'node:fs';

const [what, ...files] = process.argv.slice(2);
const runs = files.filter((file) => existsSync(file)).map((file) => JSON.parse(readFileSync(file, 'utf8')));
const suites = runs.flatMap(({ testResults }) => testResults);
const SKIPPED = ['pending', 'skipped', 'todo', 'disabled'];

if (what === 'skipped') {
  const found = suites.filter(({ assertionResults }) =>
    assertionResults.some(({ status }) => SKIPPED.includes(status)),
  );
  for (const { name } of found) console.log(name);
} else {
  // a test that one run skipped counts by its result in the run that executed it
  const tests = new Map();
  let failed = 0;
  for (const { name, status, assertionResults } of suites) {
    // a file that failed to load has no failed test
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) failed++;
    for (const test of assertionResults) {
      const key = `${name} ${test.fullName}`;
      const before = tests.get(key) ?? [];
      tests.set(key, [...before, test.status]);
    }
  }
  let [passed, skipped] = [0, 0];
  for (const states of tests.values()) {
    if (states.includes('failed')) failed++;
    else if (states.includes('passed')) passed++;
    else skipped++;
  }
  console.log(`${passed} ${failed} ${skipped}`);
}
