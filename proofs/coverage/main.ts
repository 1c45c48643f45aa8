/**
 * `npm run coverage -- [--write]`: lists the parts of the description that no scenario shows. `--write` writes
 * docs/coverage.md, and conformance/coverage/shown.json (the verified releases that show each message).
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureCoverage } from './measure.js';
import { renderCoverage, renderShown } from './page.js';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const coverage = await measureCoverage();
for (const problem of coverage.problems) process.stdout.write(`${problem}\n`);
const { rows } = coverage;
const excluded = rows.filter((row) => row.excluded !== undefined).length;
const shown = rows.filter(({ scenario }) => scenario !== undefined).length;
process.stdout.write(
  `${rows.length} rows: ${shown} exercised, ${excluded} excluded, ${coverage.problems.length} problems ` +
    `(${coverage.profiles.join(', ')}).\n`,
);
if (values.write) {
  writeFileSync(new URL('../../docs/coverage.md', import.meta.url), renderCoverage(coverage));
  writeFileSync(new URL('../../conformance/coverage/shown.json', import.meta.url), renderShown(coverage));
}
process.exitCode = coverage.problems.length === 0 ? 0 : 1;
