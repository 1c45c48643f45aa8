/**
 * Plays one scenario on a lane, from its first line to its last.
 *
 * @module
 */
import type { ClientScenario, ClientStep } from '../../../src/suite/types.js';
import { cast, type Ending } from '../server/perform-scenario.js';
import { isLooking } from '../../scenario-reader/client-kinds.js';
import { give } from '../shared/control.js';
import { quiet, Stopped, waitUntil } from '../shared/wait.js';
import { act, ClientGone, type Ids } from './actions.js';
import type { Lane } from './client-slot.js';
import { ClientPlay, ME } from './scenario-run.js';
import type { Visit } from './proxied-connection.js';
import { waitingFor, type Mark } from './pending-expectations.js';

/** Silence after the pong; what a client does in answer to an event mostly takes it a few ms. */
const QUIET_MS = 100;
const MOST_MS = 1500;
/** A client that hangs answers no ping. */
const PONG_MS = 1000;
/** Client libraries wait up to about a second and a half before they come back, and longer each time. */
const RETURN_MS = 10_000;

/** Plays a scenario. What goes wrong in it is recorded, never thrown. */
export async function play(lane: Lane, scenario: ClientScenario, run: string, ids: Ids): Promise<Ending> {
  const { recorder, signal, subject } = lane.options.stage;
  const part = new ClientPlay(lane, scenario, run);
  let index: number | undefined;
  recorder.write({ kind: 'scenario', run, id: scenario.id, digest: scenario.digest });
  try {
    await cast(part, [ME, ...Object.keys(scenario.people ?? {})]);
    const givens = async (): Promise<void> => {
      for (const [at, given] of (scenario.given ?? []).entries()) await give(part, given, at);
    };
    if (scenario.fresh) await givens();
    lane.enter(run);
    if (!('start' in scenario.steps[0]!)) await lane.present(scenario.announce);
    if (!scenario.fresh) await givens();
    for (const { step, at, expectations } of windowsOf(scenario.steps)) {
      index = at;
      await performStep(part, step, at, expectations, ids);
    }
    recorder.write({ kind: 'done', run });
    return {};
  } catch (error) {
    if (error instanceof Stopped || signal.aborted) return { stopped: true };
    if (error instanceof ClientGone) {
      // the judge sees from what was recorded until now that it went away
      recorder.write({ kind: 'done', run });
      return {};
    }
    const message = recorder.redact(error instanceof Error ? error.message : String(error));
    recorder.write({ kind: 'trouble', run, ...(index === undefined ? {} : { index }), message });
    return { trouble: message };
  } finally {
    for (const [name, person] of part.people) if (name !== ME) subject.release(person);
  }
}

function windowsOf(steps: readonly ClientStep[]): { step: ClientStep; at: number; expectations: ClientStep[] }[] {
  const found: { step: ClientStep; at: number; expectations: ClientStep[] }[] = [];
  for (const [at, step] of steps.entries()) {
    if (!isLooking(step)) found.push({ step, at, expectations: [] });
    else found.at(-1)?.expectations.push(step);
  }
  return found;
}

async function performStep(
  part: ClientPlay,
  step: ClientStep,
  index: number,
  expectations: ClientStep[],
  ids: Ids,
): Promise<void> {
  const { lane, stage } = part;
  const { recorder, signal } = stage;
  const mark: Mark = { came: lane.front.came.length, visits: lane.front.visits.length };
  // a step that cannot be carried out any more has not begun
  if (('push' in step || 'ask' in step || 'raw' in step) && !lane.front.present) throw new ClientGone();
  const waitOf = ({ wait }: { wait: number }): number => Math.min(wait, lane.options.longest) * 1000;
  recorder.write({ kind: 'step', run: part.run, index });
  await act(part, step, index, ids);
  if (expectations.length === 0) {
    if ('wait' in step) await waitUntil(() => lane.exited, [lane], waitOf(step), signal);
    return;
  }
  const deadline =
    'start' in step
      ? step.start * 1000
      : 'wait' in step
        ? waitOf(step)
        : 'drop' in step || 'silence' in step || 'raw' in step
          ? RETURN_MS
          : stage.deadline;
  // whoever closes because of a frame has done so when a ping after it is not answered
  if ('raw' in step) await pinged(part);
  await waitUntil(waitingFor(part, expectations, mark, 'wait' in step), [lane.front, lane], deadline, signal);
  // only where something must not come, or not more often, is there anything to wait for behind the pong
  const patient = expectations.some(
    (expectation) => 'nothing' in expectation || ('expect' in expectation && expectation.times !== undefined),
  );
  await fence(part, index, patient ? QUIET_MS : 0);
}

/** Connections that answered a ping, or ended, within a second. */
async function pinged({ lane: { front }, stage }: ClientPlay): Promise<Visit[]> {
  const visits = front.visits.filter(({ isOpen }) => isOpen);
  for (const visit of visits) visit.fence();
  await waitUntil(() => visits.every((visit) => visit.answered || !visit.isOpen), [front], PONG_MS, stage.signal);
  return visits;
}

/** The end of a window: what the client was sent before the ping it has read when the pong comes. */
async function fence(part: ClientPlay, index: number, silence: number): Promise<void> {
  const { lane, stage } = part;
  const { front } = lane;
  await lane.joined();
  const visits = await pinged(part);
  await quiet([front], silence, MOST_MS, stage.signal);
  await waitUntil(() => !front.isBusy, [front], stage.deadline, stage.signal);
  const answered = visits.filter((visit) => visit.answered && visit.isOpen);
  stage.recorder.write({
    kind: 'fence',
    run: part.run,
    index,
    asked: Object.fromEntries(answered.map(({ conn }) => [conn, 0])),
  });
}
