/**
 * `npm run mutant -- ID...`: runs mutants, and prints for each whether the requirement that it names catches it.
 *
 * @module
 */
import { loadSuite } from '../../src/suite/load.js';
import { loadClientMutants, loadMutants } from './load.js';
import { isKilled, survivalText, type MutantResult } from './result.js';
import { runClientMutant } from './run-client-mutant.js';
import { runMutant } from './run-mutant.js';

const ids = process.argv.slice(2);
const suite = loadSuite();
const server = (await loadMutants()).map((mutant) => ({ mutant, run: () => runMutant(mutant, suite) }));
const client = (await loadClientMutants()).map((mutant) => ({ mutant, run: () => runClientMutant(mutant, suite) }));
const all: { mutant: { id: string; requirement: string }; run: () => Promise<MutantResult> }[] = [...server, ...client];
const unknown = ids.find((id) => !all.some(({ mutant }) => mutant.id === id));

if (ids.length === 0) {
  process.stderr.write('Name the mutants to run: npm run mutant -- channel/typing-twice client/never-joins\n');
  process.exitCode = 2;
} else if (unknown !== undefined) {
  const file = `conformance/mutants/${unknown.startsWith('client/') ? '' : 'server/'}${unknown}.yaml`;
  process.stderr.write(`There is no mutant ${unknown}: its file would be ${file}.\n`);
  process.exitCode = 2;
} else {
  for (const { mutant, run } of all.filter(({ mutant: { id } }) => ids.includes(id))) {
    const result = await run();
    const killed = isKilled(result);
    process.stdout.write(
      killed ? `${mutant.id}: caught by ${mutant.requirement}\n` : `${mutant.id}: ${survivalText(result)}\n`,
    );
    if (!killed) process.exitCode = 1;
  }
}
