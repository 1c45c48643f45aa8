/**
 * Runs the scenarios against a server, records the trace and returns the judgement.
 *
 * @module
 */
import { setMaxListeners } from 'node:events';
import { project } from '../../../src/suite/project.js';
import type { Scenario, Suite } from '../../../src/suite/types.js';
import { judge } from '../../judge/judge.js';
import type { Judgement } from '../../judge/verdict.js';
import type { Subject } from '../../subjects/subject.js';
import { Recorder } from '../../trace/recorder.js';
import { HarnessError, reasonOf, UsageError } from '../shared/errors.js';
import { runInParallel } from './scheduler.js';
import { isListening } from './is-listening.js';
import type { RunOptions, RunResult } from './run-options.js';
import { performScenario } from './perform-scenario.js';
import { chooseProfile, readFirstFrames, type ProfileChoice } from './find-profile.js';
import { selectServerScenarios } from './select-server-scenarios.js';
import type { RunContext } from '../shared/run-context.js';
import { DEADLINE_MS } from '../shared/run-options.js';
import { Stopped } from '../shared/wait.js';

export { HarnessError, UsageError } from '../shared/errors.js';
export type { RunOptions, RunResult } from './run-options.js';
export { selectServerScenarios } from './select-server-scenarios.js';

/** Number of scenarios at once. When creating a user takes long, more of them only wait for each other. */
const PARALLEL = { quickServer: 24, slowServer: 6 };
/**
 * Creating a user faster than this, in ms, marks a quick server. The product is never that fast, because hashing the
 * password takes longer.
 */
const QUICK_MS = 50;

/**
 * Judges a server.
 *
 * @throws {@link UsageError} when the server, the credentials, the profile or the selection cannot be used.
 * @throws {@link HarnessError} when the run cannot begin.
 */
export async function runServer(options: RunOptions): Promise<RunResult> {
  const url = baseUrl(options.url);
  const recorder = new Recorder(options.onLine?.bind(options));
  const subject = await openSubject(options, url, recorder);
  const say = (line: string): void => options.progress?.say?.(recorder.redact(line));
  let outcome: Outcome;
  let notRemoved: string[] = [];
  try {
    say(subject.plan);
    outcome = await runScenarios(options, url, subject, recorder, say);
  } catch (error) {
    if (error instanceof Stopped || (options.signal.aborted && !(error instanceof UsageError))) {
      throw new HarnessError('The run was stopped before anything could be judged.');
    }
    throw error;
  } finally {
    notRemoved = await cleanUpSubject(subject);
    if (notRemoved.length > 0) say(`Could not be removed: ${notRemoved.join('; ')}.`);
  }
  return {
    lines: recorder.lines,
    plan: subject.plan,
    left: notRemoved,
    ...outcome,
    ...judgeTrace(recorder, options, outcome),
  };
}

type Outcome = Pick<RunResult, 'profile' | 'forced' | 'interrupted' | 'trouble'>;

function baseUrl(text: string): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new UsageError(`"${text}" is no URL; expected something like http://127.0.0.1:8080.`);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new UsageError(`${text}: expected an http or https URL.`);
  if (url.username !== '' || url.password !== '')
    throw new UsageError('Leave user name and password out of the URL; give --email and --password, or --token.');
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

async function openSubject(options: RunOptions, url: string, recorder: Recorder): Promise<Subject> {
  try {
    return await options.subject({
      url,
      credentials: options.credentials,
      allowFunctions: options.allowFunctions ?? false,
      ...(options.allowUpstream === undefined ? {} : { allowUpstream: options.allowUpstream }),
      deadline: options.deadline ?? DEADLINE_MS,
      signal: options.signal,
      secret: (value) => recorder.registerSecret(value),
      exchange: ({ responseText, ...rest }, run) =>
        recorder.write({ kind: 'rest', ...(run === undefined ? {} : { run }), ...rest, response_text: responseText }),
      say: (line) => options.progress?.say?.(recorder.redact(line)),
    });
  } catch (error) {
    if (options.signal.aborted) throw new HarnessError('The run was stopped before anything could be judged.');
    // the message of a subject's error is a sentence for the user
    throw new UsageError(recorder.redact(reasonOf(error)));
  }
}

async function runScenarios(
  options: RunOptions,
  url: string,
  subject: Subject,
  recorder: Recorder,
  say: (line: string) => void,
): Promise<Outcome> {
  const { suite } = options;
  const deadline = options.deadline ?? DEADLINE_MS;
  const { choice, isQuickServer } = await probeProfile(options, url, subject, deadline);
  const projection = project(suite, choice.profile);
  const candidates = [...projection.scenarios, ...(options.scenarios ?? [])];
  const scenarios = selectServerScenarios(projection, candidates, {
    only: options.only ?? [],
    subject: options.subjectName,
    capabilities: subject.capabilities,
    quick: options.quick,
  });
  if (choice.forced) say(choice.why);
  recorder.begin({
    kind: 'run',
    format: 1,
    set: suite.set,
    suite: suite.digest,
    profile: choice.profile,
    forced: choice.forced,
    subject: options.subjectName,
    target: url,
    ...(subject.version === undefined ? {} : { version: subject.version }),
    capabilities: [...subject.capabilities],
    quick: options.quick,
  });
  recorder.write({ kind: 'mark', label: choice.why });
  options.progress?.planned?.(scenarios.length, scenarios.filter((scenario) => scenario.slow).length);
  const stop = new AbortController();
  const signal = AbortSignal.any([options.signal, stop.signal]);
  // Every wait adds a listener. Their number is bounded by the parallel scenarios, so Node's leak warning is disabled.
  setMaxListeners(0, signal, options.signal);
  const context: RunContext = { url, projection, subject, recorder, deadline, signal };
  const trouble = await performAll(options, context, scenarios, {
    parallel: options.parallel ?? (isQuickServer ? PARALLEL.quickServer : PARALLEL.slowServer),
    stop: () => stop.abort(),
  });
  return {
    profile: choice.profile,
    forced: choice.forced,
    interrupted: options.signal.aborted,
    ...(trouble === undefined ? {} : { trouble }),
  };
}

/** The person that the probe needs is afterwards the first one that a scenario leases. */
async function probeProfile(
  options: RunOptions,
  url: string,
  subject: Subject,
  deadline: number,
): Promise<{ choice: ProfileChoice; isQuickServer: boolean }> {
  const startedAt = performance.now();
  const person = await subject.lease('user').catch((error: unknown) => {
    throw new HarnessError(`The subject ${subject.name} could not provide a user: ${reasonOf(error)}`);
  });
  const isQuickServer = performance.now() - startedAt < QUICK_MS;
  try {
    return {
      choice: chooseProfile(
        options.suite,
        subject.version,
        options.profile,
        await readFirstFrames(url, person, options.suite, deadline, options.signal),
      ),
      isQuickServer,
    };
  } finally {
    subject.release(person);
  }
}

/** Performs all scenarios. Resolves with the reason when the server went away. */
async function performAll(
  options: RunOptions,
  context: RunContext,
  scenarios: Scenario[],
  { parallel, stop }: { parallel: number; stop: () => void },
): Promise<string | undefined> {
  let trouble: string | undefined;
  const runCounts = new Map<string, number>();
  await runInParallel(scenarios, parallel, async (scenario) => {
    if (options.signal.aborted) return;
    const count = (runCounts.get(scenario.id) ?? 0) + 1;
    runCounts.set(scenario.id, count);
    const run = count === 1 ? scenario.id : `${scenario.id}~${count}`;
    if (trouble !== undefined) {
      context.recorder.write({ kind: 'scenario', run, id: scenario.id, digest: scenario.digest });
      context.recorder.write({ kind: 'trouble', run, message: trouble });
      return;
    }
    options.progress?.started?.(scenario.id);
    const ending = await performScenario(context, scenario, run);
    if (ending.trouble !== undefined && trouble === undefined && !(await isListening(context.url))) {
      trouble = `The server at ${context.url} went away during the run; what was seen until then is judged.`;
      stop();
    }
    if (ending.stopped && trouble !== undefined) context.recorder.write({ kind: 'trouble', run, message: trouble });
    options.progress?.finished?.(scenario.id, ending.trouble ?? (ending.stopped ? 'stopped' : undefined));
  });
  return trouble;
}

async function cleanUpSubject(subject: Subject): Promise<string[]> {
  try {
    return await subject.cleanup();
  } catch (error) {
    return [`the cleaning up failed: ${reasonOf(error)}`];
  }
}

function judgeTrace(
  recorder: Recorder,
  options: RunOptions,
  outcome: Outcome,
): { judgement?: Judgement; trouble?: string } {
  const addedScenarios = options.scenarios ?? [];
  // without additions use the suite itself, whose projection and schemas are already compiled
  const suite: Suite =
    addedScenarios.length === 0
      ? options.suite
      : { ...options.suite, scenarios: [...options.suite.scenarios, ...addedScenarios] };
  try {
    return { judgement: judge(recorder.lines, { suite, profile: outcome.profile }) };
  } catch (error) {
    return { trouble: `The trace could not be judged: ${reasonOf(error)}` };
  }
}
