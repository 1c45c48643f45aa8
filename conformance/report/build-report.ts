/**
 * Builds the report of a judged trace. Every format is rendered from this report.
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
import { withHarnessErrors, troubleIn } from './trouble.js';

/**
 * Input of a report: a judgement with its trace and suite, and facts about the run. All fields but these three are
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
  /** The result of `judge`. Verdicts that are missing here are missing in the report. */
  judgement: Judgement;
  /** The judged trace. Reports show the frames around findings. */
  lines: readonly TraceLine[];
  /** The suite by which the trace was judged. */
  suite: Suite;
  /**
   * The requirements that are known to fail, and the file of that list. Their failures are excused; their passes are
   * errors.
   */
  knownFailing?: { file: string; ids: readonly string[] };
  /** Time of the verdicts; default: now. */
  at?: Date;
  /** Returns the command line that repeats the check of one requirement; default: `owrt judge TARGET --only ID`. */
  replay?: (id: string) => string;
}

/**
 * Builds a report. If the run had trouble, requirements that were not observed become harness errors here.
 *
 * @param input the judgement, its trace and its suite. Without more fields, the report is that of `owrt judge
 * trace.jsonl`.
 * @returns the report, for {@link renderReport}.
 */
export function buildReport(input: ReportInput): Report {
  const { lines, suite, knownFailing, at = new Date(), target = 'trace.jsonl', trouble = troubleIn(lines) } = input;
  const { replay = (id: string): string => `owrt judge ${target} --only ${id}`, judgement, ...facts } = input;
  const requirements = new Map(suite.requirements.map((requirement) => [requirement.id, requirement]));
  const judgementAfterTrouble = withHarnessErrors(judgement, lines, (id) => requirements.get(id)?.slow === true);
  const run = lines.find((line) => line.kind === 'run');
  const { command = 'judge', subject = run?.subject } = facts;
  // the server of a client under test belongs to the run, so its release is known
  const resembles = run?.role === 'client' ? undefined : resemblance(suite, judgement.profile, dialectOf(lines));
  return {
    command,
    target,
    invocation: facts.invocation ?? `owrt ${command} ${target}`,
    at: at.toISOString(),
    ...(run?.role === undefined ? {} : { role: run.role }),
    ...(subject === undefined ? {} : { subject }),
    ...(facts.version === undefined ? {} : { version: facts.version }),
    forced: facts.forced ?? false,
    ...(verified(suite).includes(judgement.profile) ? {} : { unverified: true as const }),
    ...(resembles === undefined ? {} : { resembles }),
    ...(knownFailing === undefined
      ? { judgement: judgementAfterTrouble }
      : applyKnownFailing(judgementAfterTrouble, knownFailing.ids, knownFailing.file)),
    requirements,
    ...(facts.partial === undefined ? {} : { partial: facts.partial }),
    scenarios: lines.filter((line) => line.kind === 'scenario').length,
    seconds: facts.seconds ?? 0,
    strict: facts.strict ?? false,
    left: facts.left ?? [],
    interrupted: facts.interrupted ?? false,
    ...(trouble === undefined ? {} : { trouble }),
    evidence: { lines, suite },
    offline: facts.offline ?? true,
    replay,
  };
}
