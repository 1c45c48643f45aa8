/**
 * The end of `server`, `judge` and `demo` alike: selects, excuses, writes the reports, prints, and says how to exit.
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
import { onlyVerdicts } from './only.js';
import { writeReports, type Destinations } from './report-flag.js';
import { shellWord } from './shell-word.js';

/** Options that decide what is reported, and where. */
export interface ReportFlags {
  only?: string[];
  report?: Destinations;
  knownFailing?: string;
  strict?: boolean;
  verbose?: boolean;
}

/** A known-failing list, read before the run so that a mistake in it costs nothing. */
export interface KnownList {
  file: string;
  ids: string[];
}

/** Reads the file given with `--known-failing`. */
export function readKnownFailing(file: string, suite: Suite): KnownList {
  const ids = new Set(suite.requirements.map(({ id }) => id));
  return { file, ids: parseKnownFailing(readText('--known-failing', file), file, ids) };
}

/** Reads a file that the user named. */
export function readText(flag: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${flag}: cannot read ${file}: ${(error as Error).message}`);
  }
}

/** What a finished run or a saved trace brings. Command lines are words, without what starts this command. */
export interface Draft extends Pick<
  Report,
  'command' | 'target' | 'subject' | 'version' | 'forced' | 'judgement' | 'seconds' | 'left' | 'interrupted' | 'trouble'
> {
  /** What was typed, without credentials, given the options that decide what is reported. */
  invocation(options: string[]): string[];
  /** What repeats the check of one requirement. */
  replay(id: string): string[];
}

/** By what it is reported. */
export interface Surroundings {
  suite: Suite;
  /** Scenario files given on the command line. */
  scenarios: readonly Scenario[];
  known: KnownList | undefined;
}

/** The options that decide what is reported, as words. */
function reportWords({ only, knownFailing, strict }: ReportFlags): string[] {
  return [
    ...(strict ? ['--strict'] : []),
    ...(knownFailing === undefined ? [] : ['--known-failing', knownFailing]),
    ...(only === undefined ? [] : ['--only', ...only]),
  ];
}

/** Finishes a run and answers its exit code. */
export function finish(
  draft: Draft,
  lines: readonly TraceLine[],
  flags: ReportFlags,
  { suite, scenarios, known }: Surroundings,
  { terminal, self = 'owrt' }: Context,
): number {
  const requirements = new Map(suite.requirements.map((requirement) => [requirement.id, requirement]));
  const { only = [], strict = false } = flags;
  const typed = (words: readonly string[]): string => [self, ...words.map(shellWord)].join(' ');
  const report = buildReport({
    ...draft,
    judgement: onlyVerdicts(draft.judgement, only, requirements, scenarios),
    lines,
    suite,
    strict,
    invocation: typed(draft.invocation(reportWords(flags))),
    offline: draft.replay('')[0] === 'judge',
    replay: (id) => typed(draft.replay(id)),
    ...(only.length > 0 ? { partial: true } : {}),
    ...(known === undefined ? {} : { knownFailing: known }),
  });
  writeReports(flags.report ?? [], report);
  terminal.out(renderHuman(report, { colour: terminal.colour, verbose: flags.verbose ?? false }));
  const code = exitCodeOf(report);
  if (code === 2 && judgedCount(countOutcomes(report.judgement.verdicts)) === 0) {
    terminal.err('owrt: nothing was judged, so nothing is proven; the report says why for each requirement\n');
  }
  return code;
}
