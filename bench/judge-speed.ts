/**
 * Measures the speed of the judge on a long trace.
 *
 * @module
 */
import { judge } from '../conformance/judge/judge.js';
import { readTrace } from '../conformance/trace/read.js';
import { loadSuite } from '../src/suite/load.js';
import { repeatTrace } from './repeat.js';
import type { Calibration } from './calibration.js';
import { median } from './table.js';
import type { Figure } from './table.js';

/** Judges a trace of at least 100,000 lines, made by repeating a recorded run. */
export function measureJudge(recording: string, machine: Calibration): Figure[] {
  const suite = loadSuite();
  const { text, copies } = repeatTrace(recording, 100_000);
  const recordedLines = readTrace(recording, 'run.jsonl');
  const profile = recordedLines.find((line) => line.kind === 'run')?.profile;
  if (profile === undefined) throw new Error('The recorded trace has no run line.');
  const outcomesOf = (lines: typeof recordedLines) =>
    judge(lines, { suite, profile }).verdicts.map(({ id, outcome }) => `${id} ${outcome}`);

  const reading = timed(() => readTrace(text, 'repeated.jsonl'));
  const judgings = [1, 2, 3].map(() => timed(() => outcomesOf(reading.result)));
  const seconds = median(judgings.map((run) => run.seconds));
  // Compares the verdicts, because a judge that does not understand the trace would be fast too.
  const changedOutcomes = outcomesOf(recordedLines).filter((verdict) => !judgings[0]?.result.includes(verdict));
  if (changedOutcomes.length > 0)
    throw new Error(`The repeated trace is judged differently: ${changedOutcomes.slice(0, 5).join(', ')} in one run.`);

  const command = `judge(lines): ${reading.result.length} lines, ${copies} copies of a run`;
  return [
    { what: 'judge', command, ...machine.rateFigure({ measured: reading.result.length / seconds, target: 50_000 }) },
  ];
}

function timed<T>(work: () => T): { result: T; seconds: number } {
  const started = performance.now();
  const result = work();
  return { result, seconds: (performance.now() - started) / 1000 };
}
