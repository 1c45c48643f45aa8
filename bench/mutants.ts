/**
 * Measures how long all mutants take.
 *
 * @module
 */
import { run, tail } from '../support/run.js';
import type { Calibration } from './calibration.js';
import type { Figure } from './table.js';

/** Runs `npm run mutants`. */
export async function measureMutants(machine: Calibration): Promise<Figure> {
  const startedAt = performance.now();
  const result = await run('npm', ['run', '--silent', 'mutants', '--', '--reporter=dot']);
  const seconds = (performance.now() - startedAt) / 1000;
  if (result?.code !== 0)
    throw new Error(`npm run mutants failed:\n${tail(`${result?.stdout ?? ''}\n${result?.stderr ?? ''}`)}`);
  return {
    what: 'all mutants',
    command: 'npm run mutants',
    ...machine.secondsFigure({ measured: seconds, target: 60, digits: 0 }),
  };
}
