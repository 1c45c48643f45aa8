/**
 * Runs the mechanical faults of a recording past the judge and counts what it caught.
 *
 * @module
 */
import { judge } from '../judge/index.js';
import { project } from '../../src/suite/project.js';
import type { Suite } from '../../src/suite/types.js';
import type { TraceLine } from '../trace/line.js';
import { mutateTrace, type TraceMutant } from './mutate.js';

/** A fault that the judge did not see. */
export type Survivor = Omit<TraceMutant, 'lines'>;

/** What came of all faults of one recording. */
export interface TraceMutation {
  total: number;
  killed: number;
  byOperator: { [operator: string]: { total: number; killed: number } };
  survivors: Survivor[];
}

/** Ids of the MUSTs that fail on a trace. */
export function failures(lines: readonly TraceLine[], suite: Suite, profile: string): string[] {
  return judge(lines, { suite, profile }).verdicts.filter((verdict) => verdict.outcome === 'fail').map((verdict) => verdict.id);
}

/**
 * Judges every mutant of a recording.
 *
 * @throws Error when the recording itself is red: then nothing can be concluded from a red mutant.
 */
export function runTraceMutation(lines: readonly TraceLine[], suite: Suite, profile: string): TraceMutation {
  const before = failures(lines, suite, profile);
  if (before.length > 0) throw new Error(`The recording is red under ${profile} before anything is changed: ${before.join(', ')}.`);
  const result: TraceMutation = { total: 0, killed: 0, byOperator: {}, survivors: [] };
  for (const { lines: mutated, ...mutant } of mutateTrace(lines, project(suite, profile))) {
    const counts = (result.byOperator[mutant.operator] ??= { total: 0, killed: 0 });
    const killed = failures(mutated, suite, profile).length > 0;
    result.total += 1;
    counts.total += 1;
    if (killed) {
      result.killed += 1;
      counts.killed += 1;
    } else result.survivors.push(mutant);
  }
  return result;
}
