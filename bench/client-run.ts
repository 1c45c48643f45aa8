/**
 * Measures a whole client run on the example bot, including the start of all processes.
 *
 * @module
 */
import { owrt } from '../support/command.js';
import { tail } from '../support/run.js';
import type { Calibration } from './calibration.js';
import { median } from './table.js';
import type { Figure } from './table.js';

/** Runs `owrt client --quick` on the example bot three times, and returns the median. */
export async function measureClientRun(machine: Calibration): Promise<Figure> {
  const args = ['client', '--quick', '--', 'node', 'examples/bot.mjs'];
  const seconds: number[] = [];
  for (let run = 0; run < 3; run++) {
    const startedAt = performance.now();
    const result = await owrt(args);
    seconds.push((performance.now() - startedAt) / 1000);
    if (result.code !== 0)
      throw new Error(
        `owrt ${args.join(' ')} ended with ${result.code ?? 'a signal'}:\n` +
          tail(`${result.stdout}\n${result.stderr}`),
      );
  }
  const medianSeconds = median(seconds);
  return {
    what: 'whole client run',
    command: `owrt ${args.join(' ')}`,
    ...machine.secondsFigure({ measured: medianSeconds, target: 3 }),
  };
}
