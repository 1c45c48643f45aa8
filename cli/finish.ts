/**
 * The last step of `server`, `client`, `judge` and `demo`: applies `--only` and `--known-failing`, prints the findings,
 * writes the reports, and returns the exit code.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { buildReport } from '../conformance/report/build-report.js';
import { renderHuman } from '../conformance/report/human.js';
import { parseKnownFailing } from '../conformance/report/known-failing.js';
import type { Report } from '../conformance/report/report.js';
import { countOutcomes, exitCodeOf, judgedCount } from '../conformance/report/summary.js';
import { UsageError } from '../conformance/runner/shared/errors.js';
import type { TraceLine } from '../conformance/trace/line.js';
import type { Scenario, Suite } from '../src/suite/types.js';
import type { Context } from './context.js';
import { fileErrorSentence } from './file-error.js';
import { onlyVerdicts } from './only.js';
import { usesStandardOutput, writeReports, type Destinations } from './report-flag.js';
import { shellWord } from './shell-word.js';

/** Options that decide the content and the destination of reports. */
export interface ReportFlags {
  only?: string[];
  report?: Destinations;
  knownFailing?: string;
  strict?: boolean;
  verbose?: boolean;
  /** True: print only findings and the last line. */
  quiet?: boolean;
}

/** A known-failing list. It is read before the run, so that an error in it does not cost a run. */
export interface KnownFailingList {
  file: string;
  ids: string[];
}

/** Reads the file given with `--known-failing`. */
export function readKnownFailing(file: string, suite: Suite): KnownFailingList {
  const ids = new Set(suite.requirements.map(({ id }) => id));
  return { file, ids: parseKnownFailing(readText('--known-failing', file), file, ids) };
}

/** Reads a file that the user named. */
export function readText(flag: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${flag}: ${fileErrorSentence(error, file, 'read')}`);
  }
}

/** Result of a run or of a judged trace. */
export interface RunOutcome extends Pick<
  Report,
  'command' | 'target' | 'subject' | 'version' | 'forced' | 'judgement' | 'seconds' | 'left' | 'interrupted' | 'trouble'
> {
  /** Arguments of the command that was run, without credentials, followed by those of the report. */
  invocationArguments(reportArguments: string[]): string[];
  /** Arguments of the command that repeats the check of one requirement. */
  replayArguments(id: string): string[];
}

/** What is read before a run, from the package and from the files that the options name. */
export interface RunInputs {
  suite: Suite;
  /** Scenario files given on the command line. */
  scenarios: readonly Scenario[];
  knownFailing: KnownFailingList | undefined;
}

/** The options that decide the content of reports, as arguments. */
function reportArguments({ only, knownFailing, strict }: ReportFlags): string[] {
  return [
    ...(strict ? ['--strict'] : []),
    ...(knownFailing === undefined ? [] : ['--known-failing', knownFailing]),
    ...(only === undefined ? [] : ['--only', ...only]),
  ];
}

/** Exit code when a report could not be written. */
const REPORT_NOT_WRITTEN = 3;

/** Prints the findings, writes the reports, and returns the exit code. */
export function finish(
  outcome: RunOutcome,
  lines: readonly TraceLine[],
  flags: ReportFlags,
  { suite, scenarios, knownFailing }: RunInputs,
  { terminal, commandPrefix = 'owrt' }: Context,
): number {
  const requirements = new Map(suite.requirements.map((requirement) => [requirement.id, requirement]));
  const { only = [], strict = false } = flags;
  const commandLine = (args: readonly string[]): string => [commandPrefix, ...args.map(shellWord)].join(' ');
  const report = buildReport({
    ...outcome,
    judgement: onlyVerdicts(outcome.judgement, only, requirements, scenarios),
    lines,
    suite,
    strict,
    invocation: commandLine(outcome.invocationArguments(reportArguments(flags))),
    // findings of a saved trace, and of a run that saved its trace, are replayed from the file
    offline: outcome.replayArguments('')[0] === 'judge',
    replay: (id) => commandLine(outcome.replayArguments(id)),
    ...(only.length > 0 ? { partial: true } : {}),
    ...(knownFailing === undefined ? {} : { knownFailing }),
  });
  // print first: a file that cannot be written must not hide the findings
  const stream = usesStandardOutput(flags.report) ? 'err' : 'out';
  const { verbose = false, quiet = false } = flags;
  terminal[stream](renderHuman(report, { colour: terminal.colour[stream], verbose, quiet }));
  const writeErrors = writeReports(flags.report ?? [], report, (text) => terminal.out(text));
  for (const sentence of writeErrors) terminal.err(`owrt: ${sentence}\n`);
  const code = writeErrors.length > 0 ? REPORT_NOT_WRITTEN : exitCodeOf(report);
  if (code === 2 && judgedCount(countOutcomes(report.judgement.verdicts)) === 0) {
    terminal.err('owrt: nothing was judged, so nothing is proven; the report says why for each requirement\n');
  }
  return code;
}
