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
export async function wholeRun(machine: Calibration): Promise<Figure> {
  const seconds: number[] = [];
  for (let run = 0; run < 3; run++) {
    const started = performance.now();
    const ran = await owrt(['demo', '--quick']);
    seconds.push((performance.now() - started) / 1000);
    if (ran.code !== 0)
      throw new Error(
        `owrt demo --quick ended with ${ran.code ?? 'a signal'}:\n${tail(`${ran.stdout}\n${ran.stderr}`)}`,
      );
  }
  const middle = median(seconds);
  return {
    what: 'whole server run',
    command: 'owrt demo --quick',
    ...machine.seconds(middle, 3),
  };
}
