/**
 * Runs the suite against a server, running or embedded: from checked options to the exit code.
 *
 * @module
 */
import { HarnessError } from '../conformance/runner/shared/errors.js';
import { runServer } from '../conformance/runner/server/run-server.js';
import type { RunOptions, RunResult } from '../conformance/runner/server/run-options.js';
import { loadSubject } from '../conformance/subjects/load.js';
import { loadSuite } from '../src/suite/load.js';
import { project } from '../src/suite/project.js';
import type { Scenario } from '../src/suite/types.js';
import type { Context } from './context.js';
import type { Credentials } from './credentials.js';
import { finish, readKnownFailing, type ReportContext, type RunOutcome } from './finish.js';
import type { Interrupt } from './interrupt.js';
import { assertOnly } from './only.js';
import { TerminalProgress } from './progress.js';
import { checkReportFlags } from './report-options.js';
import type { RunFlags } from './run-flags.js';
import { openTrace, troubleOf, type TraceFile } from './trace-file.js';
import { withScenarios } from './with-scenarios.js';

/** The server to check, and how. */
export interface Job {
  /** Arguments of `owrt` that repeat the check, without options: `['server', URL]`. */
  words: string[];
  url: string;
  /** True: the server was started for this run. */
  embedded?: true;
  subject: string;
  credentials: Credentials;
  flags: RunFlags;
}

/** Reads the files that the options name, and reports every error that can be found without the server. */
export async function prepare(flags: RunFlags): Promise<ReportContext> {
  const bundled = loadSuite();
  if (flags.profile !== undefined) project(bundled, flags.profile);
  const { suite, scenarios } = await withScenarios(bundled, flags.scenario);
  checkReportFlags(flags);
  assertOnly(flags.only ?? [], suite, 'server');
  const known = flags.knownFailing === undefined ? undefined : readKnownFailing(flags.knownFailing, suite);
  return { suite, scenarios, known };
}

/** Runs the job, prints the report and returns the exit code. */
export async function checkServer(
  job: Job,
  prepared: ReportContext,
  interrupt: Interrupt,
  context: Context,
): Promise<number> {
  const started = performance.now();
  const subject = await loadSubject(job.subject);
  const progress = new TerminalProgress(context.terminal, job.flags);
  const trace = openTrace(job.flags.trace, progress);
  try {
    const result = await runServer({
      ...runOptions(job, prepared),
      subject,
      progress,
      onLine: (line) => trace?.write(line),
      signal: interrupt.signal,
    });
    progress.end();
    return finish(
      outcomeOf(job, result, started, trace),
      result.lines,
      selected(job.flags, prepared.scenarios),
      prepared,
      context,
    );
  } finally {
    progress.end();
    trace?.close();
  }
}

function selected(flags: RunFlags, scenarios: readonly Scenario[]): RunFlags {
  if (scenarios.length === 0) return flags;
  return { ...flags, only: [...(flags.only ?? []), ...scenarios.map(({ id }) => id)] };
}

function runOptions(job: Job, { suite, scenarios }: ReportContext): Omit<RunOptions, 'subject' | 'signal'> {
  const { flags } = job;
  const only = selected(flags, scenarios).only;
  return {
    url: job.url,
    suite,
    subjectName: job.subject,
    credentials: job.credentials,
    quick: flags.quick ?? false,
    allowFunctions: flags.allowFunctions ?? false,
    ...(flags.allowUpstream === undefined ? {} : { allowUpstream: hostOf(flags.allowUpstream) }),
    ...(flags.profile === undefined ? {} : { profile: flags.profile }),
    ...(only === undefined ? {} : { only }),
    ...(flags.parallel === undefined ? {} : { parallel: flags.parallel }),
  };
}

/** The host of `--allow-upstream`; without a value the server runs on this machine. */
const hostOf = (flag: string | true): string => (flag === true ? '127.0.0.1' : flag);

function outcomeOf(job: Job, result: RunResult, started: number, trace: TraceFile | undefined): RunOutcome {
  const { judgement, lines } = result;
  if (judgement === undefined) throw new HarnessError(result.trouble ?? 'the trace could not be judged');
  const run = lines.find((line) => line.kind === 'run');
  return {
    command: job.words[0] ?? '',
    target: job.url,
    subject: run?.subject ?? job.subject,
    ...(run?.version === undefined ? {} : { version: run.version }),
    forced: result.forced,
    judgement,
    seconds: (performance.now() - started) / 1000,
    left: result.left,
    interrupted: result.interrupted,
    ...troubleOf(result.trouble, trace),
    invocation: (options) => [
      ...again(job),
      ...(job.flags.quick ? ['--quick'] : []),
      ...(job.flags.trace === undefined ? [] : ['--trace', job.flags.trace]),
      ...options,
    ],
    replay: (id) => replayWords(job, id, trace),
  };
}

/** The command that repeats the check of one requirement: offline if the trace is complete, else against the server. */
function replayWords(job: Job, id: string, trace: TraceFile | undefined): string[] {
  const { flags } = job;
  const whole = flags.trace !== undefined && trace?.trouble === undefined;
  return [...(whole ? ['judge', flags.trace!, ...scenarioWords(flags)] : again(job)), '--only', id];
}

const scenarioWords = ({ scenario }: RunFlags): string[] => (scenario === undefined ? [] : ['--scenario', ...scenario]);

/** The command with its profile, permissions and scenario files. */
function again({ words, embedded, flags }: Job): string[] {
  const profile = flags.profile === undefined ? [] : ['--profile', flags.profile];
  const functions = flags.allowFunctions && !embedded ? ['--allow-functions'] : [];
  const { allowUpstream: host } = flags;
  const upstream = host === undefined || embedded ? [] : ['--allow-upstream', ...(host === true ? [] : [host])];
  return [...words, ...profile, ...functions, ...upstream, ...scenarioWords(flags)];
}
