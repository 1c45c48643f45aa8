/**
 * Runs the suite against a server: one that is already running, or the embedded one. From checked options to the exit
 * code.
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
import { finish, readKnownFailing, type RunInputs, type RunOutcome } from './finish.js';
import type { Interrupt } from './interrupt.js';
import { assertOnlyMatches } from './only.js';
import { TerminalProgress } from './progress.js';
import { checkReportFlags } from './report-options.js';
import type { RunFlags } from './run-flags.js';
import { openTrace, combineTrouble, type TraceFile } from './trace-file.js';
import { withScenarios } from './with-scenarios.js';

/** The server to check, and how. */
export interface ServerCheck {
  /** Arguments of `owrt` that repeat this check, without options: `['server', URL]`. */
  repeatArguments: string[];
  url: string;
  /** True: the server was started for this run. */
  embedded?: true;
  subject: string;
  credentials: Credentials;
  flags: RunFlags;
}

/** Reads the files that the options name, and reports every error that can be found without the server. */
export async function readRunInputs(flags: RunFlags): Promise<RunInputs> {
  const bundled = loadSuite();
  // throws for an unknown release
  if (flags.profile !== undefined) project(bundled, flags.profile);
  const { suite, scenarios } = await withScenarios(bundled, flags.scenario);
  checkReportFlags(flags);
  assertOnlyMatches(flags.only ?? [], suite, 'server');
  const knownFailing = flags.knownFailing === undefined ? undefined : readKnownFailing(flags.knownFailing, suite);
  return { suite, scenarios, knownFailing };
}

/** Runs the check, prints the report and returns the exit code. */
export async function checkServer(
  check: ServerCheck,
  inputs: RunInputs,
  interrupt: Interrupt,
  context: Context,
): Promise<number> {
  const startedAt = performance.now();
  const subject = await loadSubject(check.subject);
  const progress = new TerminalProgress(context.terminal, check.flags);
  const trace = openTrace(check.flags.trace, progress);
  try {
    const result = await runServer({
      ...runOptions(check, inputs),
      subject,
      progress,
      onLine: (line) => trace?.write(line),
      signal: interrupt.signal,
    });
    progress.end();
    return finish(
      outcomeOf(check, result, startedAt, trace),
      result.lines,
      withScenarioIds(check.flags, inputs.scenarios),
      inputs,
      context,
    );
  } finally {
    progress.end();
    trace?.close();
  }
}

/** Options that also select the scenario files of the command line, by their ids. */
function withScenarioIds(flags: RunFlags, scenarios: readonly Scenario[]): RunFlags {
  if (scenarios.length === 0) return flags;
  return { ...flags, only: [...(flags.only ?? []), ...scenarios.map(({ id }) => id)] };
}

function runOptions(check: ServerCheck, { suite, scenarios }: RunInputs): Omit<RunOptions, 'subject' | 'signal'> {
  const { flags } = check;
  const only = withScenarioIds(flags, scenarios).only;
  return {
    url: check.url,
    suite,
    subjectName: check.subject,
    credentials: check.credentials,
    quick: flags.quick ?? false,
    allowFunctions: flags.allowFunctions ?? false,
    ...(flags.allowUpstream === undefined ? {} : { allowUpstream: upstreamHost(flags.allowUpstream) }),
    ...(flags.profile === undefined ? {} : { profile: flags.profile }),
    ...(only === undefined ? {} : { only }),
    ...(flags.parallel === undefined ? {} : { parallel: flags.parallel }),
  };
}

/** The host of `--allow-upstream`; without a value the server runs on this machine. */
const upstreamHost = (flag: string | true): string => (flag === true ? '127.0.0.1' : flag);

function outcomeOf(check: ServerCheck, result: RunResult, startedAt: number, trace: TraceFile | undefined): RunOutcome {
  const { judgement, lines } = result;
  if (judgement === undefined) throw new HarnessError(result.trouble ?? 'the trace could not be judged');
  const run = lines.find((line) => line.kind === 'run');
  return {
    command: check.repeatArguments[0] ?? '',
    target: check.url,
    subject: run?.subject ?? check.subject,
    ...(run?.version === undefined ? {} : { version: run.version }),
    forced: result.forced,
    judgement,
    seconds: (performance.now() - startedAt) / 1000,
    left: result.left,
    interrupted: result.interrupted,
    ...combineTrouble(result.trouble, trace),
    invocationArguments: (reportArguments) => [
      ...baseArguments(check),
      ...(check.flags.quick ? ['--quick'] : []),
      ...(check.flags.trace === undefined ? [] : ['--trace', check.flags.trace]),
      ...reportArguments,
    ],
    replayArguments: (id) => argumentsOfReplay(check, id, trace),
  };
}

/** The command that repeats the check of one requirement: offline if the trace is complete, else against the server. */
function argumentsOfReplay(check: ServerCheck, id: string, trace: TraceFile | undefined): string[] {
  const { flags } = check;
  const traceIsComplete = flags.trace !== undefined && trace?.trouble === undefined;
  return [
    ...(traceIsComplete ? ['judge', flags.trace!, ...scenarioArguments(flags)] : baseArguments(check)),
    '--only',
    id,
  ];
}

const scenarioArguments = ({ scenario }: RunFlags): string[] =>
  scenario === undefined ? [] : ['--scenario', ...scenario];

/** Arguments of the command and of the options that decide what is checked: profile, permissions, scenario files. */
function baseArguments({ repeatArguments, embedded, flags }: ServerCheck): string[] {
  const profile = flags.profile === undefined ? [] : ['--profile', flags.profile];
  const functions = flags.allowFunctions && !embedded ? ['--allow-functions'] : [];
  const { allowUpstream: host } = flags;
  const upstream = host === undefined || embedded ? [] : ['--allow-upstream', ...(host === true ? [] : [host])];
  return [...repeatArguments, ...profile, ...functions, ...upstream, ...scenarioArguments(flags)];
}
