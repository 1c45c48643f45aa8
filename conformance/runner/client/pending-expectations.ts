/**
 * What the expectations after an action still wait for. It only decides how long the runner waits: the judge decides
 * who is right.
 *
 * @module
 */
import type { ClientStep, Json } from '../../../src/suite/types.js';
import { matches } from '../../match/index.js';
import { payloadTest } from '../shared/payload-test.js';
import type { ClientActivity } from './recording-proxy.js';
import type { ClientScenarioRun } from './client-scenario-run.js';

/** Where the window of an action begins. */
export interface Mark {
  activity: number;
  connections: number;
}

/**
 * Makes the test that is true when nothing more is waited for. With `whole`, what has to hold at the end is waited for
 * to the end.
 */
export function waitingFor(
  run: ClientScenarioRun,
  steps: readonly ClientStep[],
  mark: Mark,
  whole: boolean,
): () => boolean {
  const lasting =
    whole &&
    steps.some(
      (step) =>
        'nothing' in step ||
        ('connection' in step && step.connection !== 'back') ||
        ('expect' in step && step.times !== undefined),
    );
  const tests = steps.map((step) => testOf(run, step, mark));
  return () => run.slot.exited || (!lasting && tests.every((test) => test()));
}

function testOf(run: ClientScenarioRun, step: ClientStep, mark: Mark): () => boolean {
  const { proxy } = run.slot;
  const activity = (): ClientActivity[] => proxy.activities.slice(mark.activity);
  if ('expect' in step) {
    const wanted = wants(run, step.expect, step.match);
    // what need not come is not waited for longer than for anything else
    if (step.optional) return () => true;
    return () => activity().filter(wanted).length >= (step.times ?? 1);
  }
  if ('order' in step) {
    const wanted = step.order.map(({ event, match }) => wants(run, event, match));
    return () => inOrder(activity(), wanted);
  }
  if ('answers' in step)
    return () => run.asked.every((id) => proxy.activities.some((entry) => entry.event === 'ack' && entry.id === id));
  if ('connection' in step) {
    if (step.connection === 'stays') return () => true;
    if (step.connection === 'there') return () => proxy.currentConnection !== undefined;
    if (step.connection === 'single')
      return () =>
        proxy.connections.filter(({ isOpen }) => isOpen).length === 1 && proxy.currentConnection !== undefined;
    return () => proxy.connections.slice(mark.connections).some(({ isConnected }) => isConnected);
  }
  if ('shows' in step) {
    const pattern = run.resolve(step.shows);
    return () => !matches(pattern, run.slot.state, () => undefined);
  }
  if ('exits' in step) return () => false;
  return () => true;
}

function wants(run: ClientScenarioRun, event: string, match: Json | undefined): (activity: ClientActivity) => boolean {
  const fits = payloadTest(run, match);
  return (activity) =>
    (event === '*' ? activity.event !== 'ack' : activity.event === event) && fits(activity.payload ?? null);
}

function inOrder(
  activity: readonly ClientActivity[],
  wanted: readonly ((activity: ClientActivity) => boolean)[],
): boolean {
  let next = 0;
  for (const entry of activity) if (next < wanted.length && wanted[next]!(entry)) next += 1;
  return next === wanted.length;
}
