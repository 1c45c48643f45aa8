import { beforeAll, describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/suite/load.js';
import { loadClientMutants, loadMutants } from './load.js';
import { isKilled, survivalText } from './result.js';
import { healthyVerdict, runMutant } from './run-mutant.js';
import { isExhaustive, sampleOf } from '../../support/sample.js';

const suite = loadSuite();
const all = await loadMutants();
/** The sample; a mutant takes about 0.1 s. */
const mutants = sampleOf(all, 40);

describe('mutants', () => {
  // The servers without faults run first and alone, so that their pings are in time.
  beforeAll(async () => {
    for (const mutant of mutants) await healthyVerdict(mutant, suite, isExhaustive);
  }, 300_000);

  it('Should cover every requirement that is checked', async () => {
    const caught = new Set([...all, ...(await loadClientMutants())].map(({ requirement }) => requirement));
    const uncovered = suite.requirements.filter(({ id, excluded }) => excluded === undefined && !caught.has(id));
    expect(uncovered.map(({ id }) => id)).toEqual([]);
  });

  it.concurrent.each(mutants.map((mutant) => [mutant.id, mutant] as const))('Should catch %s', async (_id, mutant) => {
    const healthy = await healthyVerdict(mutant, suite, isExhaustive);
    expect({ ...healthy, observed: 1 }).toMatchObject({ outcome: 'pass', findings: [] });
    const result = await runMutant(mutant, suite);
    expect(isKilled(result), survivalText(result)).toBe(true);
  });
});
