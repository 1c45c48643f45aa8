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
export async function clientRun(machine: Calibration): Promise<Figure> {
  const words = ['client', '--quick', '--', 'node', 'examples/bot.mjs'];
  const seconds: number[] = [];
  for (let run = 0; run < 3; run++) {
    const started = performance.now();
    const ran = await owrt(words);
    seconds.push((performance.now() - started) / 1000);
    if (ran.code !== 0)
      throw new Error(
        `owrt ${words.join(' ')} ended with ${ran.code ?? 'a signal'}:\n${tail(`${ran.stdout}\n${ran.stderr}`)}`,
      );
  }
  const middle = median(seconds);
  return {
    what: 'whole client run',
    command: `owrt ${words.join(' ')}`,
    ...machine.seconds(middle, 3),
  };
}
