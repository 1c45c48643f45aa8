/**
 * Performs one scenario against a server.
 *
 * @module
 */
import { isExpectation, type ActionStep, type ExpectationStep } from '../../../src/suite/step-kinds.js';
import type { Scenario } from '../../../src/suite/types.js';
import { CaptureError } from '../../match/index.js';
import { createGiven } from '../shared/control.js';
import { HarnessError } from '../shared/errors.js';
import type { RunContext } from '../shared/run-context.js';
import { leaseParticipants, type Ending } from '../shared/scenario-run.js';
import { stepWindows, type StepWindow } from '../shared/step-windows.js';
import { waitUntil } from '../shared/wait.js';
import { act } from './actions.js';
import { fence } from './fence.js';
import { isListening } from './is-listening.js';
import { markWindow, expectationsTest } from './pending-expectations.js';
import { ServerScenarioRun } from './server-scenario-run.js';

/** Performs a scenario. Errors are recorded, never thrown. */
export async function performScenario(context: RunContext, scenario: Scenario, id: string): Promise<Ending> {
  const run = new ServerScenarioRun(context, scenario, id);
  // later steps cannot use an object that the server refused to create; the trace shows the refusal to the judge
  const isRefused = (error: unknown): boolean => error instanceof CaptureError && run.refused.has(error.capture ?? '');
  try {
    return await run.record(async () => {
      await leaseParticipants(run);
      for (const [at, given] of (scenario.given ?? []).entries()) await createGiven(run, given, at);
      for (const window of stepWindows<ActionStep, ExpectationStep>(scenario.steps, isExpectation))
        await performStep(run, window);
      await assertServerAlive(run);
    }, isRefused);
  } finally {
    // close the sockets before the people are released: events of a person reach all their sessions
    await Promise.all([...run.sessions.values()].map(async (session) => await session.close(1000)));
    for (const person of run.people.values()) context.subject.release(person);
  }
}

/** True when a window must end with a fence, because expectations or acks of it are judged. */
export const isFenced = ({ step, expectations }: StepWindow<ActionStep, ExpectationStep>): boolean =>
  expectations.length > 0 || 'ack' in step || 'frames' in step;

async function performStep(run: ServerScenarioRun, window: StepWindow<ActionStep, ExpectationStep>): Promise<void> {
  const { step, index, expectations } = window;
  const { deadline, signal } = run.context;
  const marks = markWindow(run.sessions.values());
  run.beginStep(index);
  await act(run, step, index);
  if (expectations.length > 0) {
    await waitUntil(expectationsTest(run, expectations, marks), [...run.sessions.values()], deadline, signal);
  }
  if (isFenced(window)) await fence(run, index);
}

/** Throws when the server is down. A session that the server ended may mean that; then silence proves nothing. */
async function assertServerAlive(run: ServerScenarioRun): Promise<void> {
  const isEndedByServer = [...run.sessions.values()].some((session) => session.endedByServer);
  if (isEndedByServer && !(await isListening(run.context.url))) throw new HarnessError('the server is gone');
}
