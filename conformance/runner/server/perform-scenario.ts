/**
 * Performs one scenario from its first line to its last.
 *
 * @module
 */
import type { Scenario, Step } from '../../../src/suite/types.js';
import { CaptureError } from '../../match/index.js';
import { act, type ActionStep } from './actions.js';
import { give } from '../shared/control.js';
import { HarnessError } from '../shared/errors.js';
import { isExpectation, markWindow, waitingFor, type ExpectationStep } from './pending-expectations.js';
import { fence } from './fence.js';
import { isListening } from './is-listening.js';
import { Play, type Stage } from '../shared/run-context.js';
import { Stopped, waitUntil } from '../shared/wait.js';

/** How a scenario ended. */
export interface Ending {
  /** Why the runner could not carry it out. */
  trouble?: string;
  /** The run was stopped meanwhile. */
  stopped?: true;
}

/** Performs a scenario. What goes wrong in it is recorded, never thrown. */
export async function perform(stage: Stage, scenario: Scenario, run: string): Promise<Ending> {
  const play = new Play(stage, scenario, run);
  let index: number | undefined;
  stage.recorder.write({ kind: 'scenario', run, id: scenario.id, digest: scenario.digest });
  try {
    await cast(play);
    for (const [at, given] of (scenario.given ?? []).entries()) await give(play, given, at);
    for (const window of windows(scenario.steps)) {
      index = window.at;
      await performStep(play, window);
    }
    await assertAlive(play);
    stage.recorder.write({ kind: 'done', run });
    return {};
  } catch (error) {
    if (error instanceof Stopped || stage.signal.aborted) return { stopped: true };
    if (error instanceof CaptureError && play.refused.has(error.capture ?? '')) {
      // nothing is left to do with what the server refused to make; the judge sees the refusal
      stage.recorder.write({ kind: 'done', run });
      return {};
    }
    const message = stage.recorder.redact(error instanceof Error ? error.message : String(error));
    stage.recorder.write({ kind: 'trouble', run, ...(index === undefined ? {} : { index }), message });
    return { trouble: message };
  } finally {
    // people may only be lent again when their sockets are gone: their room reaches all their tabs
    await Promise.all([...play.sessions.values()].map(async (session) => await session.close(1000)));
    for (const person of play.people.values()) stage.subject.release(person);
  }
}

/** Leases everybody at once: creating a user takes a real server a third of a second. Records who `names` are, all of the scenario's people when absent. */
export async function cast(play: Play, names: readonly string[] = Object.keys(play.scenario.people)): Promise<void> {
  const leases = Object.entries(play.scenario.people).map(async ([name, role]) => {
    play.people.set(name, await play.stage.subject.lease(role));
  });
  // all of them are waited for, so that none is leased behind the back of the release
  const failed = (await Promise.allSettled(leases)).find((lease) => lease.status === 'rejected');
  if (failed) throw failed.reason instanceof Error ? failed.reason : new HarnessError(String(failed.reason));
  for (const name of names) {
    const { id, name: display, role, token } = play.person(name);
    play.stage.recorder.secret(token);
    play.stage.recorder.write({ kind: 'fact', run: play.run, name, value: { id, name: display, role, token } });
    play.capture(name, { id, name: display, role, token });
  }
}

interface Window {
  step: ActionStep;
  at: number;
  expectations: ExpectationStep[];
}

/** Each action with the expectations that judge its window. */
export function windows(steps: readonly Step[]): Window[] {
  const found: Window[] = [];
  for (const [at, step] of steps.entries()) {
    if (!isExpectation(step)) found.push({ step, at, expectations: [] });
    else if (found.length > 0) found.at(-1)!.expectations.push(step);
    else throw new HarnessError(`step ${at + 1} expects something before anything was done`);
  }
  return found;
}

/** Where something must be there by the end of a window, its end is fenced. */
export const isFenced = ({ step, expectations }: Window): boolean =>
  expectations.length > 0 || 'ack' in step || 'frames' in step;

async function performStep(play: Play, window: Window): Promise<void> {
  const { step, at: index, expectations } = window;
  const { recorder, deadline, signal } = play.stage;
  const marks = markWindow(play.sessions.values());
  recorder.write({ kind: 'step', run: play.run, index });
  await act(play, step, index);
  if (expectations.length > 0) {
    await waitUntil(waitingFor(play, expectations, marks), [...play.sessions.values()], deadline, signal);
  }
  if (isFenced(window)) await fence(play, index);
}

/** A session that the server ended may mean that there is no server any more; then its silence proves nothing. */
async function assertAlive(play: Play): Promise<void> {
  const ended = [...play.sessions.values()].some((session) => session.endedByServer);
  if (ended && !(await isListening(play.stage.url))) throw new HarnessError('the server is gone');
}
