/**
 * `npm run mutant -- ID...`: plays mutants of the server, and says whether the requirements that they name catch them.
 *
 * @module
 */
import { loadMutants } from './load.js';
import { isKilled, survival } from './result.js';
import { runMutant } from './run-mutant.js';
import { loadSuite } from '../../src/suite/load.js';

const ids = process.argv.slice(2);
const mutants = await loadMutants();
const unknown = ids.find((id) => !mutants.some((mutant) => mutant.id === id));
if (ids.length === 0 || unknown !== undefined) {
  process.stderr.write(
    unknown === undefined
      ? 'Say which: npm run mutant -- channel/typing-twice\n'
      : `There is no mutant ${unknown} of the server: its file would be conformance/mutants/server/${unknown}.yaml.\n`,
  );
  process.exitCode = 2;
} else {
  for (const mutant of mutants.filter(({ id }) => ids.includes(id))) {
    const result = await runMutant(mutant, loadSuite());
    const killed = isKilled(result);
    process.stdout.write(
      killed ? `${mutant.id}: caught by ${mutant.requirement}\n` : `${mutant.id}: ${survival(result)}\n`,
    );
    if (!killed) process.exitCode = 1;
  }
}
