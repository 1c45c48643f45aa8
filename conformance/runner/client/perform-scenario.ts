/**
 * Performs one scenario against a client.
 *
 * @module
 */
import type { ClientScenario, ClientStep } from '../../../src/suite/types.js';
import { isClientExpectation } from '../../../src/suite/step-kinds.js';
import { createGiven } from '../shared/control.js';
import { leaseParticipants, type Ending } from '../shared/scenario-run.js';
import { stepWindows, type StepWindow } from '../shared/step-windows.js';
import { quiet, waitUntil } from '../shared/wait.js';
import { act, ClientGoneError, type AckIds } from './actions.js';
import { ClientScenarioRun, CLIENT_PERSON } from './client-scenario-run.js';
import type { ClientSlot } from './client-slot.js';
import { expectationsTest, type WindowMark } from './pending-expectations.js';
import type { ProxiedConnection } from './proxied-connection.js';

/** Required silence after the pong, in ms. Clients react to most events within a few ms. */
const QUIET_MS = 100;
const MAX_WAIT_MS = 1500;
/** Time for a pong, in ms, because a client that hangs sends none. */
const PONG_MS = 1000;
/**
 * Time for a reconnect, in ms. Client libraries wait up to about 1.5 s before the first attempt, and longer before the
 * next.
 */
const RECONNECT_MS = 10_000;

/** Performs a scenario. Errors are recorded, never thrown. */
export async function performClientScenario(
  slot: ClientSlot,
  scenario: ClientScenario,
  id: string,
  ids: AckIds,
): Promise<Ending> {
  const run = new ClientScenarioRun(slot, scenario, id);
  const { people = {}, given = [], fresh: isFresh = false, steps, announce } = scenario;
  const prepare = async (): Promise<void> => {
    for (const [at, entry] of given.entries()) await createGiven(run, entry, at);
  };
  // the recorded lines show the judge that the client went away
  const isGone = (error: unknown): boolean => error instanceof ClientGoneError;
  try {
    return await run.record(async () => {
      await leaseParticipants(run, [CLIENT_PERSON, ...Object.keys(people)]);
      if (isFresh) await prepare();
      slot.enterRun(id);
      if (!('start' in steps[0]!)) await slot.ensureConnected(announce);
      if (!isFresh) await prepare();
      for (const window of stepWindows<ClientStep, ClientStep>(steps, isClientExpectation))
        await performStep(run, window, ids);
    }, isGone);
  } finally {
    for (const [name, person] of run.people) if (name !== CLIENT_PERSON) run.context.subject.release(person);
  }
}

async function performStep(
  run: ClientScenarioRun,
  { step, index, expectations }: StepWindow<ClientStep, ClientStep>,
  ids: AckIds,
): Promise<void> {
  const { slot, context } = run;
  const { signal } = context;
  const mark: WindowMark = { activity: slot.proxy.activities.length, connections: slot.proxy.connections.length };
  // a step that cannot be performed must not be recorded as begun
  if (('push' in step || 'ask' in step || 'raw' in step) && !slot.proxy.currentConnection) throw new ClientGoneError();
  const waitOf = ({ wait }: { wait: number }): number => Math.min(wait, slot.options.maxWaitSeconds) * 1000;
  run.beginStep(index);
  await act(run, step, index, ids);
  if (expectations.length === 0) {
    if ('wait' in step) await waitUntil(() => slot.hasExited, [slot], waitOf(step), signal);
    return;
  }
  const deadline =
    'start' in step
      ? step.start * 1000
      : 'wait' in step
        ? waitOf(step)
        : 'drop' in step || 'silence' in step || 'raw' in step
          ? RECONNECT_MS
          : context.deadline;
  // a client that closes because of a frame has done so by the time a later ping fails
  if ('raw' in step) await pingAll(run);
  await waitUntil(expectationsTest(run, expectations, mark, 'wait' in step), [slot.proxy, slot], deadline, signal);
  // wait for silence only if an event must not follow, or not too often
  const needsSilence = expectations.some(
    (expectation) => 'nothing' in expectation || ('expect' in expectation && expectation.times !== undefined),
  );
  await fence(run, index, needsSilence ? QUIET_MS : 0);
}

/** Pings every open connection and returns them when each has answered, has ended, or a second has passed. */
async function pingAll({ slot: { proxy }, context }: ClientScenarioRun): Promise<ProxiedConnection[]> {
  const connections = proxy.connections.filter(({ isOpen }) => isOpen);
  for (const connection of connections) connection.sendFencePing();
  await waitUntil(
    () => connections.every((connection) => connection.hasAnsweredPings || !connection.isOpen),
    [proxy],
    PONG_MS,
    context.signal,
  );
  return connections;
}

/** Ends a window with a ping on each connection. A client that answers it has read everything sent before. */
async function fence(run: ClientScenarioRun, index: number, silence: number): Promise<void> {
  const { slot, context } = run;
  const { proxy } = slot;
  await slot.waitForUserJoin();
  const connections = await pingAll(run);
  await quiet([proxy], silence, MAX_WAIT_MS, context.signal);
  await waitUntil(() => !proxy.isBusy, [proxy], context.deadline, context.signal);
  const answeredConnections = connections.filter((connection) => connection.hasAnsweredPings && connection.isOpen);
  context.recorder.write({
    kind: 'fence',
    run: run.id,
    index,
    asked: Object.fromEntries(answeredConnections.map(({ conn }) => [conn, 0])),
  });
}
