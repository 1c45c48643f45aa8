/**
 * What the expectation steps after an action still wait for. It only decides how long the runner waits: the judge decides who is right.
 *
 * @module
 */
import type { ClosedStep, ExpectStep, Json, NothingStep, OrderStep, Step } from '../../../src/suite/types.js';
import { matches } from '../../match/index.js';
import type { Received } from './inbox.js';
import type { Session } from './session.js';
import type { Play } from '../shared/run-context.js';

/** A step that looks at the window of the action before it. */
export type ExpectationStep = ExpectStep | NothingStep | OrderStep | ClosedStep;

/** True for steps that look and do not act. */
export function isExpectation(step: Step): step is ExpectationStep {
  return 'expect' in step || 'nothing' in step || 'order' in step || 'closed' in step;
}

/** Where the window of an action begins, at each session. */
export type Marks = Map<Session, { inbox: Session['inbox']; from: number }>;

/** Remembers where the window begins. */
export function markWindow(sessions: Iterable<Session>): Marks {
  return new Map(
    [...sessions].map((session) => [session, { inbox: session.inbox, from: session.inbox.events.length }]),
  );
}

/** Makes the test that is true when nothing more is waited for. A session that has ended can bring nothing any more. */
export function waitingFor(play: Play, steps: readonly ExpectationStep[], marks: Marks): () => boolean {
  const tests = steps.flatMap((step) => testsOf(play, step, marks));
  return () => tests.every((test) => test());
}

function testsOf(play: Play, step: ExpectationStep, marks: Marks): (() => boolean)[] {
  if ('nothing' in step) return [];
  const sessions = play.sessionsOf(step.at);
  if ('closed' in step)
    return sessions.map((session) => () => (step.closed === 'leave' && session.inbox.left) || !session.isOpen);
  const wanted =
    'order' in step
      ? step.order.map((entry) => wants(play, entry.event, entry.match))
      : Array.from({ length: step.times ?? 1 }, () => wants(play, step.expect, step.match));
  return sessions.map((session) => {
    const reader = new Reader(session, marks, wanted);
    return () => reader.isSatisfied() || !session.isOpen;
  });
}

type Wanted = (received: Received) => boolean;

function wants(play: Play, event: string, match: Json | undefined): Wanted {
  const wire = play.wire(event);
  const pattern = match === undefined ? undefined : play.resolve(match);
  // schemas are the judge's business; here a payload only has to be the one that is meant
  return (received) =>
    received.event === wire && (pattern === undefined || !matches(pattern, received.payload, () => undefined));
}

/** Reads the events of a session once, ticking off what is wanted in its order; equal wants make a count. */
class Reader {
  #next: number;
  #ticked = 0;

  constructor(
    readonly session: Session,
    marks: Marks,
    readonly wanted: readonly Wanted[],
  ) {
    const mark = marks.get(session);
    // a session that was opened anew within the window began with an empty inbox
    this.#next = mark?.inbox === session.inbox ? mark.from : 0;
  }

  isSatisfied(): boolean {
    const { events } = this.session.inbox;
    for (; this.#next < events.length && this.#ticked < this.wanted.length; this.#next++) {
      if (this.wanted[this.#ticked]!(events[this.#next]!)) this.#ticked++;
    }
    return this.#ticked === this.wanted.length;
  }
}
