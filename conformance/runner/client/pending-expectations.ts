/**
 * The expectations after an action that are not met yet. They decide only how long the runner waits; the judge decides
 * the verdicts.
 *
 * @module
 */
import type { ClientStep, Json } from '../../../src/suite/types.js';
import { findMismatch } from '../../match/index.js';
import { payloadTest } from '../shared/payload-test.js';
import type { ClientActivity } from './recording-proxy.js';
import type { ClientScenarioRun } from './client-scenario-run.js';

/** Position at which the window of an action begins. */
export interface WindowMark {
  activity: number;
  connections: number;
}

/**
 * Returns a test for the end of the wait. With `usesWholeWait`, expectations about the end of the window use up the
 * whole wait.
 */
export function expectationsTest(
  run: ClientScenarioRun,
  steps: readonly ClientStep[],
  mark: WindowMark,
  usesWholeWait: boolean,
): () => boolean {
  const lastsWholeWait =
    usesWholeWait &&
    steps.some(
      (step) =>
        'nothing' in step ||
        ('connection' in step && step.connection !== 'back') ||
        ('expect' in step && step.times !== undefined),
    );
  const tests = steps.map((step) => testOf(run, step, mark));
  return () => run.slot.hasExited || (!lastsWholeWait && tests.every((test) => test()));
}

function testOf(run: ClientScenarioRun, step: ClientStep, mark: WindowMark): () => boolean {
  const { proxy } = run.slot;
  const activity = (): ClientActivity[] => proxy.activities.slice(mark.activity);
  if ('expect' in step) {
    const isExpected = activityTest(run, step.expect, step.match);
    // an optional expectation does not prolong the wait
    if (step.optional) return () => true;
    return () => activity().filter(isExpected).length >= (step.times ?? 1);
  }
  if ('order' in step) {
    const tests = step.order.map(({ event, match }) => activityTest(run, event, match));
    return () => areInOrder(activity(), tests);
  }
  if ('answers' in step)
    return () => run.callIds.every((id) => proxy.activities.some((entry) => entry.event === 'ack' && entry.id === id));
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
    return () => !findMismatch(pattern, run.slot.state, () => undefined);
  }
  if ('exits' in step) return () => false;
  return () => true;
}

function activityTest(
  run: ClientScenarioRun,
  event: string,
  match: Json | undefined,
): (activity: ClientActivity) => boolean {
  const isPayload = payloadTest(run, match);
  return (activity) =>
    (event === '*' ? activity.event !== 'ack' : activity.event === event) && isPayload(activity.payload ?? null);
}

function areInOrder(
  activity: readonly ClientActivity[],
  tests: readonly ((activity: ClientActivity) => boolean)[],
): boolean {
  let next = 0;
  for (const entry of activity) if (next < tests.length && tests[next]!(entry)) next += 1;
  return next === tests.length;
}
