/**
 * Runs the scenarios for clients, records the trace and returns the judgement.
 *
 * @module
 */
import { setMaxListeners } from 'node:events';
import { availableParallelism } from 'node:os';
import { project } from '../../../src/suite/project.js';
import type { ClientScenario } from '../../../src/suite/types.js';
import { judge } from '../../judge/judge.js';
import { HarnessError, reasonOf } from '../shared/errors.js';
import type { RunContext } from '../shared/run-context.js';
import { DEADLINE_MS } from '../shared/run-options.js';
import { Stopped } from '../shared/wait.js';
import type { Subject } from '../../subjects/subject.js';
import { Recorder } from '../../trace/recorder.js';
import { AckIds } from './actions.js';
import { ClientSlot, type ClientSlotOptions } from './client-slot.js';
import type { ClientRunOptions, ClientRunResult } from './run-options.js';
import { performClientScenario } from './perform-scenario.js';
import { selectClientScenarios } from './select-client-scenarios.js';
import { Semaphore } from '../shared/semaphore.js';

export { commandHost } from './command-host.js';
export { killGroups as killClients } from './process-group.js';
export { inProcessHost, type ClientFactory, type InProcessClient } from './in-process-host.js';
export { listeningHost } from './listening-host.js';
export type { ClientAddress, ClientHost } from './client-host.js';
export type { ClientRunOptions, ClientRunResult } from './run-options.js';

const ARRIVAL_MS = 10_000;
const PARALLEL = 12;
/** Abilities that every client is assumed to have unless the user excludes them. */
const USUAL = ['calls', 'channels', 'stays'];

/**
 * Judges a client.
 *
 * @throws {@link UsageError} when none of the selected scenarios can run.
 * @throws {@link HarnessError} when the client cannot be started or never connects.
 */
export async function runClient(options: ClientRunOptions): Promise<ClientRunResult> {
  const { suite, profile, host } = options;
  const recorder = new Recorder(options.onLine?.bind(options));
  const subject = await openSubject(options, recorder);
  const model = options.oneShot ? await modelOf(subject) : undefined;
  setMaxListeners(0, options.signal);
  const context: RunContext = {
    url: options.upstream,
    projection: project(suite, profile),
    subject,
    recorder,
    deadline: options.deadline ?? DEADLINE_MS,
    signal: options.signal,
  };
  // more clients at once would compete for the CPUs
  const startLimit = new Semaphore(availableParallelism());
  const slotOptions = (name: string, proxy: ClientSlotOptions['proxy']): ClientSlotOptions => ({
    context,
    host,
    name,
    proxy,
    startLimit,
    connectMs: options.arrival ?? ARRIVAL_MS,
    maxWaitSeconds: options.longest ?? Infinity,
    ...(model === undefined ? {} : { model }),
  });
  // assigned and not spread: the compiler checks no key of a spread
  const proxyOptions: ClientSlotOptions['proxy'] = {};
  if (options.staticFolder !== undefined) proxyOptions.staticFolder = options.staticFolder;
  if (options.transport !== undefined) proxyOptions.transport = options.transport;
  const left: string[] = [];
  let trouble: string | undefined;
  try {
    const first = await ClientSlot.open(slotOptions('client-1', { ...proxyOptions, ...options.listen }));
    try {
      // a client that requests one completion and ends is started by its scenario
      if (!options.oneShot) await arrival(first);
      const abilities = abilitiesOf(options, first);
      const scenarios = selectClientScenarios(context.projection, options.only ?? [], abilities, options.quick);
      recorder.begin({
        kind: 'run',
        format: 1,
        role: 'client',
        set: suite.set,
        suite: suite.digest,
        profile,
        forced: false,
        subject: host.name,
        target: host.name,
        capabilities: abilities,
        quick: options.quick,
      });
      options.progress?.planned?.(scenarios.length, scenarios.filter(({ slow }) => slow).length);
      const work = new ScenarioQueue(options, recorder, scenarios);
      const others = host.canRestart && !options.oneShot ? (options.parallel ?? PARALLEL) - 1 : 0;
      const beside = Array.from({ length: Math.min(others, work.alone.length) }, async (_, at) => {
        left.push(...(await runAlone(work, slotOptions(`client-${at + 2}`, proxyOptions))));
      });
      const results = await Promise.allSettled([
        runTogether(work, first).then(() => (others === 0 ? runRest(work, first) : undefined)),
        ...beside,
      ]);
      for (const result of results) if (result.status === 'rejected') throw result.reason;
    } catch (error) {
      if (recorder.lines.length === 0) throw error;
      trouble = reasonOf(error);
    } finally {
      left.push(...(await first.close()));
    }
  } finally {
    await subject.cleanup().catch(() => undefined);
  }
  return {
    lines: recorder.lines,
    judgement: judge(recorder.lines, { suite, profile }),
    left: [...new Set(left)],
    interrupted: options.signal.aborted,
    ...(trouble === undefined ? {} : { trouble }),
  };
}

/** The scenarios still to run. Clients take one at a time. */
class ScenarioQueue {
  readonly together: ClientScenario[];
  readonly alone: ClientScenario[];
  readonly #ids = new AckIds();

  constructor(
    readonly options: ClientRunOptions,
    readonly recorder: Recorder,
    scenarios: readonly ClientScenario[],
  ) {
    this.together = scenarios.filter(({ fresh, slow }) => !fresh && !slow);
    // longest first
    this.alone = scenarios
      .filter(({ fresh, slow }) => fresh || slow)
      .sort((a, b) => Number(b.slow ?? false) - Number(a.slow ?? false) || lengthOf(b) - lengthOf(a));
  }

  async run(slot: ClientSlot, scenario: ClientScenario): Promise<void> {
    const { progress, signal } = this.options;
    if (signal.aborted) return;
    progress?.started?.(scenario.id);
    const ending = await performClientScenario(slot, scenario, scenario.id, this.#ids);
    progress?.finished?.(scenario.id, ending.trouble ?? (ending.stopped ? 'stopped' : undefined));
  }
}

/** Usual time of a client library before it reconnects, in ms. Malformed packets make some clients disconnect too. */
const COMING_BACK_MS = 1500;

/** Estimated duration of a scenario, in ms: its waits and the reconnects of the client. */
function lengthOf({ steps }: ClientScenario): number {
  return steps.reduce(
    (sum, step) =>
      sum +
      ('wait' in step
        ? step.wait * 1000
        : 'drop' in step
          ? COMING_BACK_MS + (step.away ?? 0)
          : 'raw' in step
            ? COMING_BACK_MS
            : 0),
    0,
  );
}

async function runTogether(work: ScenarioQueue, slot: ClientSlot): Promise<void> {
  for (const scenario of work.together) await work.run(slot, scenario);
}

/** True for a scenario after which some clients never reconnect. */
const endsSession = ({ steps }: ClientScenario): boolean =>
  steps.some((step) => 'drop' in step && step.drop === 'leave');

/** Runs all scenarios with the only client; those that may end its session come last. */
async function runRest(work: ScenarioQueue, slot: ClientSlot): Promise<void> {
  work.alone.sort((a, b) => Number(endsSession(a)) - Number(endsSession(b)));
  for (let scenario = work.alone.shift(); scenario; scenario = work.alone.shift()) await work.run(slot, scenario);
}

/** Runs each scenario with a new client. */
async function runAlone(work: ScenarioQueue, options: ClientSlotOptions): Promise<string[]> {
  const left: string[] = [];
  for (let scenario = work.alone.shift(); scenario && !work.options.signal.aborted; scenario = work.alone.shift()) {
    const slot = await ClientSlot.open({ ...options, name: scenario.id });
    try {
      await work.run(slot, scenario);
    } finally {
      left.push(...(await slot.close()));
    }
  }
  return left;
}

/** Waits until the first client has connected and reported its abilities. */
async function arrival(slot: ClientSlot): Promise<void> {
  try {
    await slot.ensureConnected();
    if (await slot.staysConnected()) return;
  } catch (error) {
    throw error instanceof Stopped
      ? new HarnessError('stopped before the client was connected, so nothing was judged')
      : error;
  }
  throw new HarnessError(
    `The client ${slot.hasExited ? 'ended' : 'left'} as soon as it was connected. ${slot.lastOutput()} ` +
      'If it asks for one completion and ends, say --one-shot.',
  );
}

function abilitiesOf({ lacks = [], oneShot }: ClientRunOptions, slot: ClientSlot): string[] {
  const usual = oneShot ? ['asks'] : USUAL;
  return [...new Set([...usual, ...slot.abilities])].filter((ability) => !lacks.includes(ability));
}

async function openSubject(options: ClientRunOptions, recorder: Recorder): Promise<Subject> {
  try {
    return await options.subject({
      url: options.upstream,
      credentials: { token: options.token },
      allowFunctions: true,
      allowUpstream: '127.0.0.1',
      deadline: options.deadline ?? DEADLINE_MS,
      signal: options.signal,
      secret: (value) => recorder.registerSecret(value),
      exchange: () => undefined,
      say: () => undefined,
    });
  } catch (error) {
    throw new HarnessError(`The server behind the client cannot be used: ${recorder.redact(reasonOf(error))}`);
  }
}

/** A scripted model, for a client that requests a completion. It is added to the server before the client connects. */
async function modelOf(subject: Subject): Promise<string | undefined> {
  try {
    return await subject.model?.('plain');
  } catch (error) {
    await subject.cleanup().catch(() => undefined);
    throw new HarnessError(`The server behind the client takes no language model: ${reasonOf(error)}`);
  }
}
