/**
 * Measures how long all mutants take.
 *
 * @module
 */
import { run, tail } from '../support/run.js';
import type { Calibration } from './calibration.js';
import type { Figure } from './table.js';

/** Runs `npm run mutants`. */
export async function allMutants(machine: Calibration): Promise<Figure> {
  const started = performance.now();
  const ran = await run('npm', ['run', '--silent', 'mutants', '--', '--reporter=dot']);
  const seconds = (performance.now() - started) / 1000;
  if (ran?.code !== 0)
    throw new Error(`npm run mutants failed:\n${tail(`${ran?.stdout ?? ''}\n${ran?.stderr ?? ''}`)}`);
  return {
    what: 'all mutants',
    command: 'npm run mutants',
    ...machine.seconds(seconds, 60, 0),
  };
}
