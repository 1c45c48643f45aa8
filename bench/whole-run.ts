/**
 * Measures a whole server run on the reference server, including the start of the process.
 *
 * @module
 */
import { owrt } from '../support/command.js';
import { tail } from '../support/run.js';
import type { Calibration } from './calibration.js';
import { median } from './table.js';
import type { Figure } from './table.js';

/** Runs `owrt demo --quick` three times, and returns the median. */
export async function measureServerRun(machine: Calibration): Promise<Figure> {
  const seconds: number[] = [];
  for (let run = 0; run < 3; run++) {
    const startedAt = performance.now();
    const result = await owrt(['demo', '--quick']);
    seconds.push((performance.now() - startedAt) / 1000);
    if (result.code !== 0)
      throw new Error(
        `owrt demo --quick ended with ${result.code ?? 'a signal'}:\n${tail(`${result.stdout}\n${result.stderr}`)}`,
      );
  }
  const medianSeconds = median(seconds);
  return {
    what: 'whole server run',
    command: 'owrt demo --quick',
    ...machine.secondsFigure({ measured: medianSeconds, target: 3 }),
  };
}
