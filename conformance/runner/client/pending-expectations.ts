/**
 * What the expectations after an action still wait for. It only decides how long the runner waits: the judge decides who is right.
 *
 * @module
 */
import type { ClientStep, Json } from '../../../src/suite/types.js';
import { matches } from '../../match/index.js';
import type { Came } from './recording-proxy.js';
import type { ClientPlay } from './scenario-run.js';

/** Where the window of an action begins. */
export interface Mark {
  came: number;
  visits: number;
}

/** Makes the test that is true when nothing more is waited for. With `whole`, what has to hold at the end is waited for to the end. */
export function waitingFor(play: ClientPlay, steps: readonly ClientStep[], mark: Mark, whole: boolean): () => boolean {
  const lasting =
    whole &&
    steps.some(
      (step) =>
        'nothing' in step ||
        ('connection' in step && step.connection !== 'back') ||
        ('expect' in step && step.times !== undefined),
    );
  const tests = steps.map((step) => testOf(play, step, mark));
  return () => play.lane.exited || (!lasting && tests.every((test) => test()));
}

function testOf(play: ClientPlay, step: ClientStep, mark: Mark): () => boolean {
  const { front } = play.lane;
  const came = (): Came[] => front.came.slice(mark.came);
  if ('expect' in step) {
    const wanted = wants(play, step.expect, step.match);
    // what need not come is not waited for longer than for anything else
    if (step.optional) return () => true;
    return () => came().filter(wanted).length >= (step.times ?? 1);
  }
  if ('order' in step) {
    const wanted = step.order.map(({ event, match }) => wants(play, event, match));
    return () => inOrder(came(), wanted);
  }
  if ('answers' in step)
    return () => play.asked.every((id) => front.came.some((entry) => entry.event === 'ack' && entry.id === id));
  if ('connection' in step) {
    if (step.connection === 'stays') return () => true;
    if (step.connection === 'there') return () => front.present !== undefined;
    if (step.connection === 'single')
      return () => front.visits.filter(({ isOpen }) => isOpen).length === 1 && front.present !== undefined;
    return () => front.visits.slice(mark.visits).some(({ isConnected }) => isConnected);
  }
  if ('shows' in step) {
    const pattern = play.resolve(step.shows);
    return () => !matches(pattern, play.lane.state, () => undefined);
  }
  if ('exits' in step) return () => false;
  return () => true;
}

function wants(play: ClientPlay, event: string, match: Json | undefined): (came: Came) => boolean {
  const pattern = match === undefined ? undefined : play.resolve(match);
  return (came) =>
    (event === '*' ? came.event !== 'ack' : came.event === event) &&
    (pattern === undefined || !matches(pattern, came.payload ?? null, () => undefined));
}

function inOrder(came: readonly Came[], wanted: readonly ((came: Came) => boolean)[]): boolean {
  let next = 0;
  for (const entry of came) if (next < wanted.length && wanted[next]!(entry)) next += 1;
  return next === wanted.length;
}
