import { describe, expect, it } from 'vitest';
import { loadSuite } from '../../src/suite/load.js';
import { healthyClientVerdict, runClientMutant } from './run-client-mutant.js';
import { loadClientMutants } from './load.js';
import { isKilled, survivalText } from './result.js';
import { isExhaustive, sampleOf } from '../../support/sample.js';

const suite = loadSuite();
const all = await loadClientMutants();
/** True when the requirement needs a slow scenario. Mutants of slow requirements start first. */
const isSlow = (requirement: string): boolean =>
  suite.requirements.some(({ id, slow }) => id === requirement && slow === true);
/** The sample contains no slow mutants, which take up to half a minute. */
const mutants = isExhaustive
  ? all
  : sampleOf(
      all.filter(({ requirement }) => !isSlow(requirement)),
      6,
    );
const ordered = [...mutants].sort((a, b) => Number(isSlow(b.requirement)) - Number(isSlow(a.requirement)));

describe('client mutants', () => {
  it.concurrent.each(ordered.map((mutant) => [mutant.id, mutant] as const))(
    'Should catch %s',
    { timeout: 90_000 },
    async (_id, mutant) => {
      const [healthy, result] = await Promise.all([
        healthyClientVerdict(mutant, suite),
        runClientMutant(mutant, suite),
      ]);
      expect({ ...healthy, observed: 1 }).toMatchObject({ outcome: 'pass', findings: [] });
      expect(isKilled(result), survivalText(result)).toBe(true);
    },
  );
});
