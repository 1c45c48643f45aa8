/**
 * Builds the report of a judged trace: what every format is rendered from.
 *
 * @module
 */
import { verified } from '../../src/suite/project.js';
import type { Suite } from '../../src/suite/types.js';
import { dialectOf, resemblance } from '../judge/dialect.js';
import type { Judgement } from '../judge/verdict.js';
import type { TraceLine } from '../trace/line.js';
import { applyKnownFailing } from './known-failing.js';
import type { Report } from './report.js';
import { blameTrouble, troubleIn } from './trouble.js';

/**
 * What a report is made from: a judgement with its trace and suite, and what is known of the run. All but three are
 * optional.
 */
export interface ReportInput extends Partial<
  Pick<
    Report,
    | 'command'
    | 'target'
    | 'invocation'
    | 'subject'
    | 'version'
    | 'forced'
    | 'partial'
    | 'seconds'
    | 'strict'
    | 'left'
    | 'interrupted'
    | 'trouble'
    | 'offline'
  >
> {
  /** What `judge` returned. Verdicts that were left out of it are left out of the report. */
  judgement: Judgement;
  /** The trace that was judged. Reports show the frames around findings. */
  lines: readonly TraceLine[];
  /** The suite that it was judged by. */
  suite: Suite;
  /**
   * Requirements that are known to fail, and where the list was read from. Their failures are excused, their passes
   * are errors.
   */
  knownFailing?: { file: string; ids: readonly string[] };
  /** When the verdicts were made; now when absent. */
  at?: Date;
  /** Returns the command line that repeats the check of one requirement; `owrt judge TARGET --only ID` when absent. */
  replay?: (id: string) => string;
}

/**
 * Builds a report. Whatever could not be observed because the run had trouble becomes a harness error here.
 *
 * @param input the judgement, its trace and its suite. Without more, the report is that of `owrt judge trace.jsonl`.
 * @returns the report, for {@link renderReport}.
 */
export function buildReport(input: ReportInput): Report {
  const { lines, suite, knownFailing, at = new Date(), target = 'trace.jsonl', trouble = troubleIn(lines) } = input;
  const { replay = (id: string): string => `owrt judge ${target} --only ${id}`, judgement: judged, ...given } = input;
  const requirements = new Map(suite.requirements.map((requirement) => [requirement.id, requirement]));
  const blamed = blameTrouble(judged, lines, (id) => requirements.get(id)?.slow === true);
  const run = lines.find((line) => line.kind === 'run');
  const { command = 'judge', subject = run?.subject } = given;
  // the server of a client under test is ours
  const resembles = run?.role === 'client' ? undefined : resemblance(suite, judged.profile, dialectOf(lines));
  return {
    command,
    target,
    invocation: given.invocation ?? `owrt ${command} ${target}`,
    at: at.toISOString(),
    ...(run?.role === undefined ? {} : { role: run.role }),
    ...(subject === undefined ? {} : { subject }),
    ...(given.version === undefined ? {} : { version: given.version }),
    forced: given.forced ?? false,
    ...(verified(suite).includes(judged.profile) ? {} : { unverified: true as const }),
    ...(resembles === undefined ? {} : { resembles }),
    ...(knownFailing === undefined
      ? { judgement: blamed }
      : applyKnownFailing(blamed, knownFailing.ids, knownFailing.file)),
    requirements,
    ...(given.partial === undefined ? {} : { partial: given.partial }),
    scenarios: lines.filter((line) => line.kind === 'scenario').length,
    seconds: given.seconds ?? 0,
    strict: given.strict ?? false,
    left: given.left ?? [],
    interrupted: given.interrupted ?? false,
    ...(trouble === undefined ? {} : { trouble }),
    evidence: { lines, suite },
    offline: given.offline ?? true,
    replay,
  };
}
